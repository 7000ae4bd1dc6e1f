import ts from "typescript";

/**
 * Declares a type for each named schema, instead of `components["schemas"]`: only a type that is declared under a name
 * is shown by that name in an editor.
 */
export function nameSchemas(
  nodes: readonly ts.Node[],
  names: ReadonlyMap<string, string>,
): ts.Node[] {
  const aliases: ts.Node[] = [];

  const refer = (node: ts.Node): ts.Node => {
    const name = names.get(schemaOf(node) ?? "");
    return name === undefined
      ? ts.visitEachChild(node, refer, undefined)
      : ts.factory.createTypeReferenceNode(name);
  };

  const declare = (member: ts.TypeElement): void => {
    if (!ts.isPropertySignature(member) || !member.type) return;
    const name = names.get(textOf(member.name) ?? "");
    if (name === undefined) return;
    const alias = ts.factory.createTypeAliasDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      ts.visitNode(member.type, refer, ts.isTypeNode),
    );
    const comments = ts.getSyntheticLeadingComments(member);
    aliases.push(ts.setSyntheticLeadingComments(alias, comments));
  };

  const visit = (node: ts.Node): ts.Node | undefined => {
    if (
      ts.isPropertySignature(node) &&
      textOf(node.name) === "schemas" &&
      node.type &&
      ts.isTypeLiteralNode(node.type)
    ) {
      node.type.members.forEach(declare);
      return undefined;
    }
    return refer(node);
  };

  const named = nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components"
      ? ts.visitEachChild(node, visit, undefined)
      : refer(node),
  );
  return [...named, ...aliases];
}

/** `X` of `components["schemas"]["X"]`. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined;
  const { objectType, indexType } = node;
  return ts.isIndexedAccessTypeNode(objectType) &&
    ts.isTypeReferenceNode(objectType.objectType) &&
    textOf(objectType.objectType.typeName) === "components" &&
    literalOf(objectType.indexType) === "schemas"
    ? literalOf(indexType)
    : undefined;
}

function literalOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function textOf(name: ts.PropertyName | ts.EntityName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name)
    ? name.text
    : undefined;
}
