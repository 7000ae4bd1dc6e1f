import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import type { LocatedOperation } from "./operations.ts";
import type { Provider } from "./provider.ts";

/** Says what is wrong with a request body; undefined when nothing is. */
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
  const pointer = ["paths", template, method.toLowerCase(), "requestBody"]
    .concat("content", "application/json", "schema")
    .map((key) => encodeURIComponent(key.replaceAll("/", "~1")))
    .join("/");
  const schema = { $ref: `${provider.name}#/${pointer}` };
  return (text) => {
    if (text === "") {
      return requestBody.required === true ? "a body is required" : undefined;
    }
    const body = parse(text);
    if (body === undefined) {
      return "the body is not JSON";
    }
    const ajv = validators.get(provider) ?? addValidator(provider);
    return ajv.validate(schema, body)
      ? undefined
      : ajv.errorsText(ajv.errors, { dataVar: "body" });
  };
}

/** Made where a body first needs one: compiling the schemas of every operation would hold up the start. */
const validators = new WeakMap<Provider, Ajv2020>();

function addValidator(provider: Provider): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(provider.document, provider.name);
  validators.set(provider, ajv);
  return ajv;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
