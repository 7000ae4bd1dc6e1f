import type { OpenApiDocument } from "../document.ts";
import { isObject } from "../json.ts";
import { pointer } from "../pointers.ts";
import { walkDocument } from "../walk.ts";

/** Writes the names of schemas in a discriminator's `mapping` as the references that they stand for, in place. */
export function nameMappings(document: OpenApiDocument): void {
  const schemas = document.components?.["schemas"] ?? {};
  walkDocument(document, "document", ({ discriminator }, kind) => {
    if (kind !== "schema" || !isObject(discriminator)) return;
    const { mapping } = discriminator;
    for (const [value, to] of Object.entries(
      isObject(mapping) ? mapping : {},
    )) {
      if (isObject(mapping) && Object.hasOwn(schemas, String(to))) {
        mapping[value] = pointer("components", "schemas", String(to));
      }
    }
  });
}
