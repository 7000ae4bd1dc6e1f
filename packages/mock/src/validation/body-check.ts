import type { ErrorObject } from "ajv/dist/2020.js";

import { parseJson } from "../examples/json.js";
import type { Provider } from "../providers/provider.js";
import { isJson, mainContent } from "../specs/examples-of.js";
import { keysOf } from "../specs/json-pointer.js";
import type { LocatedOperation } from "../specs/operations.js";
import { schemaRef, validatorOf } from "./validator.js";

/** Says what is wrong with a request body, field first; undefined when nothing is. */
export type BodyCheck = (
  text: string,
  contentType: string | undefined,
) => string | undefined;

/** A check of JSON request bodies against the schema that the provider's document has for an operation. */
export function bodyCheck(
  provider: Provider,
  { method, template, operation }: LocatedOperation,
): BodyCheck {
  const { requestBody } = operation;
  if (requestBody === undefined) {
    return () => undefined;
  }
  const [type = "", { schema } = {}] = mainContent(requestBody.content) ?? [];
  const isAlternative = (sent = ""): boolean =>
    Object.keys(requestBody.content).some(
      (each) => !isJson(each) && sent.startsWith(each),
    );
  const place = ["paths", template, method.toLowerCase(), "requestBody"];
  const ref = schemaRef(
    provider,
    [...place, "content", type, "schema"],
    "/requests",
  );
  return (text, contentType) => {
    if (text === "") {
      return requestBody.required === true ? "body: is required" : undefined;
    }
    if (!isJson(type) || isAlternative(contentType)) {
      return undefined;
    }
    const body = parseJson(text);
    if (body === undefined) {
      return "body: is not JSON";
    }
    if (schema === undefined) {
      return undefined;
    }
    const ajv = validatorOf(provider);
    return ajv.validate(ref, body) ? undefined : explain(ajv.errors);
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
