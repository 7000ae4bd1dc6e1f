import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
} from "@fintech-clients/openapi";
import { jsonSchemaOf, schemasAt } from "./schemas-at.ts";

/** What marks a string as a secret that comes back as something else, such as `***`. */
export const mark = "x-masked-secret";

/** The fields of a write's body that are marked: name -> what a secret comes back as. */
export function maskedSecrets(
  document: OpenApiDocument,
  operation: Operation,
): ReadonlyMap<string, string> {
  return new Map(
    markedFields(document, operation).map(([name, schema]) => [
      name,
      String(schema[mark]),
    ]),
  );
}

/** The marked fields of a write's body, with the schema that has the mark. */
export function markedFields(
  document: OpenApiDocument,
  operation: Operation,
): [name: string, schema: JsonObject][] {
  const body = jsonSchemaOf(document, operation["requestBody"]);
  return schemasAt(document, body, "")
    .flatMap(({ properties }) =>
      isObject(properties) ? Object.entries(properties) : [],
    )
    .flatMap(([name, field]) =>
      schemasAt(document, field, "")
        .filter((schema) => mark in schema)
        .map((schema): [string, JsonObject] => [name, schema]),
    );
}
