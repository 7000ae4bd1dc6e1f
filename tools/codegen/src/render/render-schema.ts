import type { OpenApiDocument } from "@fintech-clients/openapi";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameSchemas } from "./name-schemas.ts";
import { schemaNames } from "./schema-names.ts";
import { schemaType } from "./schema-type.ts";
import { header } from "./text.ts";
import { trimTypes } from "./trim-types.ts";
import { typesDocument } from "./types-document.ts";

/** The text of src/generated/schema.ts. */
export async function renderSchema(
  provider: string,
  document: OpenApiDocument,
): Promise<string> {
  const types = await openapiTS(JSON.stringify(typesDocument(document)), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: schemaType,
  });
  const used = types.filter((node) => !isEmpty(node));
  const named = nameSchemas(trimTypes(used), schemaNames(provider, document));
  const text = astToString(named).replaceAll(/\/\*\*.*?\*\//gs, untag);
  return `${header(provider)}\n${text}`;
}

/** A comment begins with its description: the tag says nothing, and there are many. */
function untag(comment: string): string {
  const [before, ...rest] = comment.split("@description ");
  return rest.length === 0 || before?.includes("@") || rest[0]?.startsWith("@")
    ? comment
    : [before, rest.join("@description ")].join("");
}

/** openapi-typescript writes `webhooks` and `$defs` even where there are none: two names that complete to nothing. */
function isEmpty(node: ts.Node): boolean {
  return (
    ts.isTypeAliasDeclaration(node) &&
    ["webhooks", "$defs"].includes(node.name.text)
  );
}
