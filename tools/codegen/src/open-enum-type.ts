import { NULL, NUMBER, STRING, tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";

/** `"A" | "B" | (string & {})`: the known values in the editor, any other value in the program. */
export function openEnumType(schema: object): ts.TypeNode | undefined {
  const { "x-open-enum": values, type } = schema as {
    "x-open-enum"?: unknown[];
    type?: string | string[];
  };
  if (!values) return undefined;
  const known = values.filter((value) => value !== null);
  const nullable = known.length < values.length || type?.includes("null");
  return tsUnion([
    ...known.map(tsLiteral),
    ...(known.some((value) => typeof value === "string") ? [open(STRING)] : []),
    ...(known.some((value) => typeof value === "number") ? [open(NUMBER)] : []),
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
