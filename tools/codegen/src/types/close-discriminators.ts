import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { declaredValues, declares, propertiesOf } from "./declared-fields.ts";
import { breakCircles, heirsOf } from "./inheritance.ts";
import { unionOf } from "./members.ts";

/** The values of a field by which a schema is told from its siblings. */
type Tags = Map<JsonObject, Map<string, Set<unknown>>>;

/**
 * Writes what tells the members of a union apart into each of them, as values that no later ones join, in place: those
 * of the `mapping`, else its own `enum` or `const`, else its name. Without a discriminator the fields count that have
 * one value in each member.
 */
export function closeDiscriminators(document: OpenApiDocument): void {
  const tags: Tags = new Map();
  const heirs = heirsOf(document);
  walkDocument(document, "document", (schema, kind) => {
    if (kind !== "schema") return;
    const { discriminator } = schema;
    const alternatives = unionOf(schema);
    if (isObject(discriminator)) {
      const field = String(discriminator["propertyName"]);
      const members =
        alternatives.length > 0
          ? alternatives
          : (heirs.get(schema) ?? []).map(($ref) => ({ $ref }));
      for (const member of members) {
        addTags(tags, document, member, field, discriminator);
      }
      delete schema["discriminator"];
    } else if (alternatives.length > 1) {
      addConstants(tags, document, alternatives);
    }
  });
  standForHeirs(tags, document, heirs);
  breakCircles(document, heirs);
  for (const [schema, fields] of tags) {
    for (const [field, values] of fields) {
      close(schema, field, values, declares(document, schema, field));
    }
  }
}

function addTags(
  tags: Tags,
  document: OpenApiDocument,
  member: JsonObject,
  field: string,
  { mapping }: JsonObject,
): void {
  const schema = resolveRef(document, member);
  const ref = typeof member["$ref"] === "string" ? member["$ref"] : "";
  const name = decodeURIComponent(ref.split("/").at(-1) ?? "");
  const mapped = Object.entries(isObject(mapping) ? mapping : {})
    .filter(([, to]) => to === ref || to === name)
    .map(([value]) => value);
  const declared = declaredValues(document, schema, field);
  const implied = declared ?? (name === "" || isUnion(schema) ? [] : [name]);
  add(tags, schema, field, mapped.length > 0 ? mapped : implied);
}

/** The fields that have a single value in each member, and not the same one. */
function addConstants(
  tags: Tags,
  document: OpenApiDocument,
  alternatives: readonly JsonObject[],
): void {
  const members = alternatives.map((each) => resolveRef(document, each));
  const [first = {}] = members;
  for (const field of Object.keys(propertiesOf(first))) {
    const values = members.map((each) =>
      isObject(propertiesOf(each)[field])
        ? (declaredValues(document, each, field) ?? [])
        : [],
    );
    const distinct = new Set(values.flat());
    if (
      values.every(({ length }) => length === 1) &&
      distinct.size === members.length
    ) {
      members.forEach((each, at) => add(tags, each, field, values[at] ?? []));
    }
  }
}

function add(
  tags: Tags,
  schema: JsonObject,
  field: string,
  values: readonly unknown[],
): void {
  if (values.length === 0) return;
  const fields = tags.get(schema) ?? new Map<string, Set<unknown>>();
  tags.set(schema, fields);
  fields.set(field, new Set([...(fields.get(field) ?? []), ...values]));
}

function isUnion(schema: JsonObject): boolean {
  return unionOf(schema).length > 0;
}

/** A schema stands for those that inherit from it too, so it takes their values. */
function standForHeirs(
  tags: Tags,
  document: OpenApiDocument,
  heirs: ReadonlyMap<JsonObject, readonly string[]>,
): void {
  const own = new Map(
    [...tags].map(([schema, each]) => [schema, new Map(each)]),
  );
  for (const [schema, refs] of heirs) {
    for (const field of own.get(schema)?.keys() ?? []) {
      for (const $ref of refs) {
        const values = own.get(resolveRef(document, { $ref }))?.get(field);
        add(tags, schema, field, [...(values ?? [])]);
      }
    }
  }
}

/** Gives a field of a schema these values and no others. It is required where nothing else declares it. */
function close(
  schema: JsonObject,
  field: string,
  values: ReadonlySet<unknown>,
  declared: boolean,
): void {
  const constants = [...values].map((value) => ({ const: value }));
  const closed = constants.length === 1 ? constants[0] : { oneOf: constants };
  const before = new Map(Object.entries(propertiesOf(schema))).get(field);
  const required = declared ? {} : { required: [field] };
  if (Array.isArray(schema["allOf"]) && before === undefined) {
    const properties = { [field]: closed };
    schema["allOf"].push({ type: "object", ...required, properties });
    return;
  }
  const { description } = isObject(before) ? before : {};
  schema["properties"] = {
    ...propertiesOf(schema),
    [field]: { ...closed, ...(description !== undefined && { description }) },
  };
  if (!declared) {
    const others = Array.isArray(schema["required"]) ? schema["required"] : [];
    schema["required"] = [...others, field];
  }
}
