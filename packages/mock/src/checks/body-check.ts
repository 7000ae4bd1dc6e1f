import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import type { Provider } from "../providers/provider.js";
import type { LocatedOperation } from "../specs/operations.js";

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
  const pointer = ["paths", template, method.toLowerCase(), "requestBody"]
    .concat("content", "application/json", "schema")
    .map((key) => encodeURIComponent(key.replaceAll("/", "~1")))
    .join("/");
  return (text) => {
    if (text === "") {
      return requestBody.required === true ? "body: is required" : undefined;
    }
    if (!isJson) {
      return undefined;
    }
    const body = parse(text);
    if (body === undefined) {
      return "body: is not JSON";
    }
    const ajv = validators.get(provider.document) ?? addValidator(provider);
    return ajv.validate({ $ref: `${provider.name}#/${pointer}` }, body)
      ? undefined
      : explain(ajv.errors);
  };
}

/** Made where a body first needs one: compiling the schemas of every operation would hold up the start. */
const validators = new WeakMap<Provider["document"], Ajv2020>();

function addValidator({ document, name }: Provider): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, name);
  validators.set(document, ajv);
  return ajv;
}

/** `amount.value: must be number`: the deepest error says most where a schema has alternatives. */
function explain(errors: readonly ErrorObject[] | null | undefined): string {
  const [deepest] = (errors ?? []).toSorted(
    (left, right) => depth(right) - depth(left),
  );
  const { instancePath = "", keyword, message, params = {} } = deepest ?? {};
  const missing = params as { readonly missingProperty?: string };
  const path = instancePath.split("/").slice(1);
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
