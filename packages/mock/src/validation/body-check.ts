import type { ErrorObject } from "ajv/dist/2020.js";

import { parseJson } from "../examples/json.js";
import type { Provider } from "../providers/provider.js";
import { keysOf } from "../specs/json-pointer.js";
import type { LocatedOperation } from "../specs/operations.js";
import { schemaRef, validatorOf } from "./validator.js";

/** Says what is wrong with a request body, field first; undefined when nothing is. */
export type BodyCheck = (text: string) => string | undefined;

/** A check of request bodies against the schema that the provider's document has for an operation. */
export function bodyCheck(
  provider: Provider,
  { method, template, operation }: LocatedOperation,
): BodyCheck {
  const { requestBody } = operation;
  if (requestBody === undefined) {
    return () => undefined;
  }
  const isJson = "application/json" in requestBody.content;
  const place = ["paths", template, method.toLowerCase(), "requestBody"];
  const schema = schemaRef(provider, [
    ...place,
    "content",
    "application/json",
    "schema",
  ]);
  return (text) => {
    if (text === "") {
      return requestBody.required === true ? "body: is required" : undefined;
    }
    if (!isJson) {
      return undefined;
    }
    const body = parseJson(text);
    if (body === undefined) {
      return "body: is not JSON";
    }
    const ajv = validatorOf(provider);
    return ajv.validate(schema, body) ? undefined : explain(ajv.errors);
  };
}

/** `amount.value: must be number`: the deepest error says most where a schema has alternatives. */
function explain(errors: readonly ErrorObject[] | null | undefined): string {
  const [deepest] = (errors ?? []).toSorted(
    (left, right) => depth(right) - depth(left),
  );
  const { instancePath = "", keyword, message, params = {} } = deepest ?? {};
  const missing = params as { readonly missingProperty?: string };
  const path = keysOf(instancePath);
  if (keyword === "required") {
    return `${[...path, missing.missingProperty].join(".")}: is required`;
  }
  const allowed = params as { readonly allowedValues?: readonly unknown[] };
  const values =
    keyword === "enum" ? `: ${(allowed.allowedValues ?? []).join(", ")}` : "";
  return `${path.join(".") || "body"}: ${message ?? "is not valid"}${values}`;
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split("/").length;
}
