import ts from "typescript";

/**
 * Declares a type for each named schema, and lets `components["schemas"]` refer to it: only a type that is declared
 * under a name is shown by that name in an editor.
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

  const declare = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || !member.type) return member;
    const name = names.get(textOf(member.name) ?? "");
    if (name === undefined) return member;
    const alias = ts.factory.createTypeAliasDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      ts.visitNode(member.type, refer, ts.isTypeNode)!,
    );
    const comments = ts.getSyntheticLeadingComments(member);
    aliases.push(ts.setSyntheticLeadingComments(alias, comments));
    return ts.factory.createPropertySignature(
      undefined,
      member.name,
      member.questionToken,
      ts.factory.createTypeReferenceNode(name),
    );
  };

  const visit = (node: ts.Node): ts.Node => {
    if (
      ts.isPropertySignature(node) &&
      textOf(node.name) === "schemas" &&
      node.type &&
      ts.isTypeLiteralNode(node.type)
    ) {
      const members = node.type.members.map(declare);
      return ts.factory.createPropertySignature(
        undefined,
        node.name,
        undefined,
        ts.factory.createTypeLiteralNode(members),
      );
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
