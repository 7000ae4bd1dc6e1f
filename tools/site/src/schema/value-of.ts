import { isObject, type OpenApiDocument } from "@fintech-clients/openapi";
import { flatten } from "./flatten.ts";

/** A value that a schema takes, with its required fields alone, for documents that show none. */
export function valueOf(
  document: OpenApiDocument,
  given: unknown,
  depth = 0,
): unknown {
  if (!isObject(given) || depth > 5) {
    return {};
  }
  const schema = flatten(document, given);
  const [listed] = [schema["examples"], schema["enum"]].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const shown = schema["example"] ?? schema["const"] ?? schema["default"];
  if ((shown ?? listed) !== undefined) {
    return shown ?? listed;
  }
  const { type, properties, required, minimum } = schema;
  const [kind] = Array.isArray(type) ? type : [type];
  switch (kind) {
    case "string":
      return schema["format"] === "uuid"
        ? "123e4567-e89b-12d3-a456-426614174000"
        : "...";
    case "number":
    case "integer":
      return typeof minimum === "number" ? minimum : 1;
    case "boolean":
      return true;
    case "array":
      return [valueOf(document, schema["items"], depth + 1)];
    default:
      return Object.fromEntries(
        Object.entries(isObject(properties) ? properties : {})
          .filter(
            ([name, property]) =>
              Array.isArray(required) &&
              required.includes(name) &&
              isObject(property) &&
              flatten(document, property)["readOnly"] !== true,
          )
          .map(([name, property]) => [
            name,
            valueOf(document, property, depth + 1),
          ]),
      );
  }
}
