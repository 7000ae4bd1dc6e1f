import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
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
  // Compiled when it is first needed: a mock with every operation starts at once.
  let validate: ValidateFunction | undefined;
  return (text) => {
    if (text === "") {
      return requestBody.required === true ? "a body is required" : undefined;
    }
    const body = parse(text);
    if (body === undefined) {
      return "the body is not JSON";
    }
    validate ??= compile(provider, template, method);
    return validate(body)
      ? undefined
      : new Ajv2020().errorsText(validate.errors, { dataVar: "body" });
  };
}

function compile(
  { document, name }: Provider,
  template: string,
  method: string,
): ValidateFunction {
  // Without a precision, 0.07 would be no multiple of 0.0001.
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6 });
  addFormats.default(ajv);
  ajv.addSchema(document, name);
  const pointer = ["paths", template, method.toLowerCase(), "requestBody"]
    .concat("content", "application/json", "schema")
    .map((key) => encodeURIComponent(key.replaceAll("/", "~1")))
    .join("/");
  return ajv.compile({ $ref: `${name}#/${pointer}` });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
