import type { OpenApiDocument } from "@fintech-clients/openapi";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameSchemas } from "./name-schemas.ts";
import { schemaNames } from "./schema-names.ts";
import { indexedType, schemaType } from "./schema-type.ts";
import { header } from "../text.ts";
import { trimTypes } from "./trim-types.ts";
import { typesDocument } from "../../types/types-document.ts";

/** The text of src/generated/schema.ts. */
export async function renderSchema(
  provider: string,
  document: OpenApiDocument,
  seen: OpenApiDocument = typesDocument(document),
  names: ReadonlyMap<string, string> = schemaNames(provider, seen),
): Promise<string> {
  const types = await openapiTS(JSON.stringify(seen), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: schemaType,
    postTransform: indexedType,
  });
  const used = types.filter((node) => !isEmpty(node));
  const named = nameSchemas(trimTypes(used), names);
  const text = astToString(named).replaceAll(/\/\*\*.*?\*\//gs, untag);
  const helper = text.includes("WithRequired<") ? withRequired : "";
  return `${header(provider)}\n${text}${helper}`;
}

/** A comment begins with its description: the tag says nothing, and there are many. */
function untag(comment: string): string {
  const [before, ...rest] = comment.split("@description ");
  return rest.length === 0 || before?.includes("@") || rest[0]?.startsWith("@")
    ? comment
    : [before, rest.join("@description ")].join("");
}

/** Unlike openapi-typescript's own, takes a type that may be null, and a union. */
const withRequired = `type WithRequired<T, K extends PropertyKey> = T extends object
  ? T & { [P in keyof T as P & K]-?: T[P] }
  : T;
`;

/** openapi-typescript writes `webhooks` and `$defs` even where there are none: two names that complete to nothing. */
function isEmpty(node: ts.Node): boolean {
  return (
    ts.isTypeAliasDeclaration(node) &&
    ["webhooks", "$defs"].includes(node.name.text)
  );
}
