import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import type { Provider } from "../providers/provider.js";

/** Made where something first needs one: compiling the schemas of every operation would hold up the start. */
const validators = new WeakMap<Provider["document"], Ajv2020>();

/** Validates against the schemas of a provider's document. */
export function validatorOf({ document, name }: Provider): Ajv2020 {
  const made = validators.get(document);
  if (made !== undefined) {
    return made;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, name);
  validators.set(document, ajv);
  return ajv;
}

/** A `$ref` to a place in a provider's document: `["paths", "/payments", "post", ...]`. */
export function schemaRef(
  { name }: Provider,
  place: readonly string[],
): { readonly $ref: string } {
  const pointer = place
    .map((key) =>
      encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
    )
    .join("/");
  return { $ref: `${name}#/${pointer}` };
}
