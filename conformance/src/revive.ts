import { isJsonObject } from "./is-json-object.ts";
import { specialValue } from "./special-value.ts";
import type { ErrorSaid, TestOperation } from "./test-operation.ts";

/** Nothing listens there, and no runtime forbids the port. */
const refused = "http://127.0.0.1:2";

/** A case's JSON with everything in it that stands for something else put in place. */
export function revive(
  value: unknown,
  operation: TestOperation,
  serverUrl: string,
): unknown {
  const inner = (each: unknown): unknown => revive(each, operation, serverUrl);
  const { success, basePath, environment, credentials } = operation;
  if (value === "$success") {
    return success.body;
  }
  if (value === "$status") {
    return success.status;
  }
  if (typeof value === "string") {
    return value
      .replace("$operation", `${operation.method} ${operation.template}`)
      .replace("$successText", () => textOf(success.body))
      .replace("$server", serverUrl + basePath)
      .replace("$refused", refused + basePath)
      .replace("$environment", environment);
  }
  if (Array.isArray(value)) {
    return value.map(inner);
  }
  if (!isJsonObject(value)) {
    return value;
  }
  if ("$value" in value) {
    return specialValue(value["$value"]);
  }
  if ("$repeat" in value) {
    const [text, times] = value["$repeat"] as [string, number];
    return text.repeat(times);
  }
  if ("$date" in value) {
    return new Date(Date.now() + Number(value["$date"])).toUTCString();
  }
  if ("$error" in value) {
    return operation.errorBody(inner(value["$error"]) as ErrorSaid);
  }
  if ("$system" in value) {
    return value["$system"];
  }
  if ("$credentials" in value) {
    const field = Object.keys(credentials[0])[0]!;
    return { ...credentials[0], [field]: inner(value["$credentials"]) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, inner(each)]),
  );
}

function textOf(body: unknown): string {
  return body === undefined ? "" : JSON.stringify(body);
}
