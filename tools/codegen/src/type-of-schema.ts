import ts from "typescript";
import { openEnumType } from "./open-enum-type.ts";

/** The type of a schema that `typesDocument` has marked; of any other, openapi-typescript's own. */
export function typeOfSchema(schema: object): ts.TypeNode | undefined {
  return "x-blob" in schema
    ? ts.factory.createTypeReferenceNode("Blob")
    : openEnumType(schema);
}
