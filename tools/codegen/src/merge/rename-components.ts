import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  pointer,
  segmentsOf,
  walkDocument,
} from "@fintech-clients/openapi";

/** Section -> present name -> new name. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Renames components and everything that names them, in place. */
export function renameComponents(
  document: OpenApiDocument,
  names: Names,
): void {
  for (const [section, renames] of names) {
    const entries = document.components?.[section];
    if (!entries) continue;
    const renamed = Object.entries(entries).map(([name, value]) => [
      renames.get(name) ?? name,
      value,
    ]);
    document.components![section] = Object.fromEntries(renamed) as JsonObject;
  }
  walkDocument(document, "document", (node, kind) => {
    const { $ref, discriminator } = node;
    if (typeof $ref === "string") node["$ref"] = renamedRef($ref, names);
    if (kind === "schema" && isObject(discriminator)) {
      renameMapping(discriminator, names);
    }
  });
  const schemes = names.get("securitySchemes");
  if (!schemes) return;
  const operations = pathOperations(document).map(({ operation }) => operation);
  for (const holder of [document, ...operations]) {
    if (!holder.security) continue;
    holder.security = holder.security.map((requirement) =>
      Object.fromEntries(
        Object.entries(requirement).map(([name, scopes]) => [
          schemes.get(name) ?? name,
          scopes,
        ]),
      ),
    );
  }
}

/** The component that a reference leads to or into, if it leads to one. */
export function componentOf(
  $ref: string,
): [section: string, name: string] | undefined {
  const [root, section, name] = segmentsOf($ref);
  return $ref.startsWith("#") && root === "components" && section && name
    ? [section, name]
    : undefined;
}

function renamedRef($ref: string, names: Names): string {
  const [section = "", name = ""] = componentOf($ref) ?? [];
  const renamed = names.get(section)?.get(name);
  if (renamed === undefined) return $ref;
  const rest = segmentsOf($ref).slice(3);
  return pointer("components", section, renamed, ...rest);
}

/** A mapping names schemas by reference or by name alone. */
function renameMapping(discriminator: JsonObject, names: Names): void {
  const { mapping } = discriminator;
  if (!isObject(mapping)) return;
  const schemas = names.get("schemas");
  for (const [value, target] of Object.entries(mapping)) {
    if (typeof target !== "string") continue;
    mapping[value] = schemas?.get(target) ?? renamedRef(target, names);
  }
}
