import ts from "typescript";

/**
 * Leaves out what openapi-typescript writes and no type of ours reads: of a path, the methods that it does not have and
 * the documentation, which operations.ts has; of a response, headers that are not documented.
 */
export function trimTypes(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    const trimmed = ts.visitEachChild(node, trimHeaders, undefined);
    return node.name.text === "paths"
      ? ts.visitEachChild(trimmed, trimPath, undefined)
      : trimmed;
  });
}

function trimPath(node: ts.Node): ts.Node {
  if (!ts.isPropertySignature(node) || !node.type) return node;
  if (!ts.isTypeLiteralNode(node.type)) return node;
  const members = node.type.members
    .filter((member) => !isNever(member) && !isEmptyParameters(member))
    .map((member) => ts.setSyntheticLeadingComments(member, undefined));
  return ts.factory.updatePropertySignature(
    node,
    node.modifiers,
    node.name,
    node.questionToken,
    ts.factory.createTypeLiteralNode(members),
  );
}

/** `x?: never`. */
function isNever(member: ts.TypeElement): boolean {
  return (
    ts.isPropertySignature(member) &&
    member.type?.kind === ts.SyntaxKind.NeverKeyword
  );
}

/** `parameters: { query?: never, ... }`. An operation may say as little, and stays. */
function isEmptyParameters(member: ts.TypeElement): boolean {
  return (
    ts.isPropertySignature(member) &&
    ts.isIdentifier(member.name) &&
    member.name.text === "parameters" &&
    member.type !== undefined &&
    ts.isTypeLiteralNode(member.type) &&
    member.type.members.every(isNever)
  );
}

/** Of a response, drops headers without names: `{ headers: { [name: string]: unknown }, content: ... }`. */
function trimHeaders(node: ts.Node): ts.Node {
  const inner = ts.visitEachChild(node, trimHeaders, undefined);
  if (!ts.isTypeLiteralNode(inner)) return inner;
  const [headers, content] = inner.members;
  return inner.members.length === 2 &&
    content?.name &&
    ts.isIdentifier(content.name) &&
    content.name.text === "content" &&
    isNameless(headers)
    ? ts.factory.createTypeLiteralNode([content])
    : inner;
}

function isNameless(member: ts.TypeElement | undefined): boolean {
  return (
    member !== undefined &&
    ts.isPropertySignature(member) &&
    ts.isIdentifier(member.name) &&
    member.name.text === "headers" &&
    member.type !== undefined &&
    ts.isTypeLiteralNode(member.type) &&
    member.type.members.every(ts.isIndexSignatureDeclaration)
  );
}
