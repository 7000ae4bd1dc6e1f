import type { Ajv2020 } from "ajv/dist/2020.js";

import type { Provider } from "../providers/provider.js";
import { requestSchemas } from "./request-schemas.js";

/** Made where something first needs one: compiling the schemas of every operation would hold up the start. */
const validators = new WeakMap<Provider["document"], Ajv2020>();

let create: (() => Ajv2020) | undefined;

/** Loads the validator's library; to be awaited before anything is validated. It takes as long to load as all the rest: the start does not wait for it. */
export async function loadValidator(): Promise<void> {
  const [{ Ajv2020: Ajv }, { default: formats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  create ??= () => {
    // A format that it does not know is no news.
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    return ajv;
  };
}

/** Validates against the schemas of a provider's document. */
export function validatorOf({ document, name }: Provider): Ajv2020 {
  const made = validators.get(document);
  if (made !== undefined) {
    return made;
  }
  if (create === undefined) {
    throw new Error("loadValidator() was not awaited");
  }
  const ajv = create();
  ajv.addSchema(document, name);
  ajv.addSchema(requestSchemas(document), `${name}/requests`);
  validators.set(document, ajv);
  return ajv;
}

/** A `$ref` to a place in a provider's document: `["paths", "/payments", "post", ...]`. */
export function schemaRef(
  { name }: Pick<Provider, "name">,
  place: readonly string[],
  version: "" | "/requests" = "",
): { readonly $ref: string } {
  const pointer = place
    .map((key) =>
      encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
    )
    .join("/");
  return { $ref: `${name}${version}#/${pointer}` };
}
