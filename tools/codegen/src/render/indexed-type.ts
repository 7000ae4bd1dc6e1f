import { STRING, tsUnion, UNDEFINED, UNKNOWN } from "openapi-typescript";
import ts from "typescript";

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
