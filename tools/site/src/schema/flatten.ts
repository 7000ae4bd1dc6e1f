import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
} from "@fintech-clients/openapi";

/**
 * A schema without references and combinations at its top: `allOf` is laid
 * together. Of `anyOf` and `oneOf` every field is shown, and is required only
 * where all alternatives require it.
 */
export function flatten(
  document: OpenApiDocument,
  given: JsonObject,
): JsonObject {
  const { allOf, anyOf, oneOf, ...own } = resolveRef(document, given);
  const parts = objects(allOf).map((part) => flatten(document, part));
  const choices = [...objects(anyOf), ...objects(oneOf)].map((part) =>
    flatten(document, part),
  );
  if (parts.length === 0 && choices.length === 0) {
    return own;
  }
  const all = [...parts, own];
  const properties = Object.assign(
    {},
    ...[...all, ...choices].map((part) => part["properties"]),
  ) as JsonObject;
  const required = [
    ...all.flatMap(requiredOf),
    ...requiredOf(choices[0] ?? {}).filter((name) =>
      choices.every((choice) => requiredOf(choice).includes(name)),
    ),
  ];
  const types = new Set(
    choices.flatMap(({ type }) => (Array.isArray(type) ? type : [type])),
  );
  return {
    ...(types.size > 0 && { type: [...types] }),
    ...(Object.assign({}, ...choices, ...all) as JsonObject),
    ...(types.size > 0 && own["type"] === undefined && { type: [...types] }),
    ...(Object.keys(properties).length > 0 && { properties, required }),
  };
}

function objects(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function requiredOf({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}
