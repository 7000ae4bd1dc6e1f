import { type OpenApiDocument, resolveRef } from "@fintech-clients/openapi";
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { nameSchemas } from "./name-schemas.ts";
import { schemaNames } from "./schema-names.ts";
import { indexedType, schemaType } from "./schema-type.ts";
import { header } from "../text.ts";
import { trimTypes } from "./trim-types.ts";
import { typesDocument } from "../../types/types-document.ts";

/** The text of src/generated/schema.ts. */
export function renderSchema(
  provider: string,
  document: OpenApiDocument,
  seen: OpenApiDocument = typesDocument(document),
  names: ReadonlyMap<string, string> = schemaNames(provider, seen),
): string {
  const types = transformSchema(seen as unknown as OpenAPI3, contextOf(seen));
  const used = types.filter((node) => !isEmpty(node));
  const named = nameSchemas(trimTypes(used), names);
  const text = astToString(named).replaceAll(/\/\*\*.*?\*\//gs, untag);
  const helper = text.includes("WithRequired<") ? withRequired : "";
  return `${header(provider)}\n${text}${helper}`;
}

/**
 * What openapi-typescript's transform is given. Its entry point would first check and bundle the document with an old
 * Redocly: both are done, and the old one fails on a field called `hasOwnProperty`.
 */
function contextOf(document: OpenApiDocument): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: indexedType,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref: string) => resolveRef(document, { $ref }) as never,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: schemaType,
    transformProperty: undefined,
  };
  // `redoc` is for the check alone.
  return context as GlobalContext;
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
