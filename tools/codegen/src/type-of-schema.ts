import ts from "typescript";
import { openEnumType } from "./open-enum-type.ts";
import { prefixType } from "./prefix-type.ts";

/**
 * The type of a schema that `typesDocument` has marked, or whose pattern is a prefix; of any other,
 * openapi-typescript's own.
 */
export function typeOfSchema(schema: object): ts.TypeNode | undefined {
  return "x-blob" in schema
    ? ts.factory.createTypeReferenceNode("Blob")
    : (openEnumType(schema) ?? prefixType(schema));
}
