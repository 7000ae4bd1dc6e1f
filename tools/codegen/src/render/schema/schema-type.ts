import {
  BOOLEAN,
  NULL,
  NUMBER,
  oapiRef,
  type SchemaObject,
  STRING,
  type TransformNodeOptions,
  transformSchemaObject,
  tsLiteral,
  tsUnion,
  UNDEFINED,
  UNKNOWN,
} from "openapi-typescript";
import { isObject, type JsonObject } from "@fintech-clients/openapi";
import ts from "typescript";
import type { RequiredPart } from "../../types/require-inherited.ts";

/**
 * The type of a schema that `typesDocument` has marked, or whose pattern is a prefix; of any other,
 * openapi-typescript's own.
 */
export function schemaType(
  schema: unknown,
  options: TransformNodeOptions,
): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  const { "x-global": name } = schema;
  if (typeof name === "string") return globalType(name);
  return "x-blob" in schema
    ? ts.factory.createTypeReferenceNode("Blob")
    : (requiredPart(schema) ??
        openEnumType(schema) ??
        prefixType(schema) ??
        tupleType(schema, options));
}

/** `[string, number, ...boolean[]]`: openapi-typescript leaves out what may follow the first items. */
function tupleType(
  { type, prefixItems, items }: JsonObject,
  options: TransformNodeOptions,
): ts.TypeNode | undefined {
  if (type !== "array" || !Array.isArray(prefixItems) || !isObject(items)) {
    return undefined;
  }
  const typeOf = (item: SchemaObject): ts.TypeNode =>
    transformSchemaObject(item, options);
  return ts.factory.createTupleTypeNode([
    ...prefixItems.map(typeOf),
    ts.factory.createRestTypeNode(
      ts.factory.createArrayTypeNode(typeOf(items as unknown as SchemaObject)),
    ),
  ]);
}

/** `WithRequired<Base, "id">`. */
function requiredPart(schema: JsonObject): ts.TypeNode | undefined {
  const part = schema["x-required-part"] as RequiredPart | undefined;
  return part
    ? ts.factory.createTypeReferenceNode("WithRequired", [
        oapiRef(part.$ref),
        tsUnion(part.required.map(tsLiteral)),
      ])
    : undefined;
}

/** One of the runtime's classes, such as `ReadableStream<Uint8Array>`. */
function globalType(name: string): ts.TypeNode {
  const [outer = "", inner] = name.split(/[<>]/);
  return ts.factory.createTypeReferenceNode(
    outer,
    inner === undefined ? undefined : [globalType(inner)],
  );
}

/** `"A" | "B" | (string & {})`: the known values in the editor, any other value in the program. */
function openEnumType(schema: object): ts.TypeNode | undefined {
  const { "x-open-enum": values, type } = schema as {
    "x-open-enum"?: unknown[];
    type?: string | string[];
  };
  if (!values) return undefined;
  const known = values.filter((value) => value !== null);
  const nullable = known.length < values.length || type?.includes("null");
  return tsUnion([
    ...known.filter((value) => typeof value !== "boolean").map(tsLiteral),
    ...(known.some((value) => typeof value === "string") ? [open(STRING)] : []),
    ...(known.some((value) => typeof value === "number") ? [open(NUMBER)] : []),
    // Of two values both are known: what is added is the other one.
    ...(known.some((value) => typeof value === "boolean") ? [BOOLEAN] : []),
    ...(nullable ? [NULL] : []),
  ]);
}

function open(keyword: ts.TypeNode): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      keyword,
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

/** A pattern that says no more than how a string begins: `^clients/`, or `^(enterprises|clients)/`. */
const prefixes = /^\^(?:([\w-]+)|\(([\w-]+(?:\|[\w-]+)*)\))\/$/;

/** `` `clients/${string}` ``: a reference into the wrong collection does not compile. */
function prefixType(schema: object): ts.TypeNode | undefined {
  const { pattern = "", type } = schema as {
    pattern?: string;
    type?: string | string[];
  };
  const [, one, several = one] = prefixes.exec(pattern) ?? [];
  if (several === undefined || ![type].flat().includes("string")) {
    return undefined;
  }
  return tsUnion([
    ...several.split("|").map(template),
    ...(type?.includes("null") ? [NULL] : []),
  ]);
}

function template(collection: string): ts.TypeNode {
  const { factory } = ts;
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createTemplateLiteralType(
    factory.createTemplateHead(`${collection}/`),
    [
      factory.createTemplateLiteralTypeSpan(
        string,
        factory.createTemplateTail(""),
      ),
    ],
  );
}

/**
 * `{ id: string; count?: number } & { [key: string]: string }`, which no value fits, with the types of the fields that
 * are listed added to those of the others; of any other type undefined.
 */
export function indexedType(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIntersectionTypeNode(type)) return undefined;
  const [listed, rest] = type.types.filter(ts.isTypeLiteralNode);
  const [index] = rest?.members ?? [];
  if (!listed || !index || !ts.isIndexSignatureDeclaration(index)) {
    return undefined;
  }
  const fields = listed.members.filter(ts.isPropertySignature);
  if (index.type === UNKNOWN || fields.length < listed.members.length) {
    return undefined;
  }
  const values = tsUnion([
    index.type,
    ...fields.map((field) => field.type ?? UNKNOWN),
    ...(fields.some((field) => field.questionToken) ? [UNDEFINED] : []),
  ]);
  const [key] = index.parameters;
  const parameter =
    key ??
    ts.factory.createParameterDeclaration(
      undefined,
      undefined,
      "key",
      undefined,
      STRING,
    );
  return ts.factory.createIntersectionTypeNode([
    ...type.types.filter((each) => each !== rest),
    ts.factory.createTypeLiteralNode([
      ts.factory.createIndexSignature(undefined, [parameter], values),
    ]),
  ]);
}
