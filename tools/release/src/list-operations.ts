import ts from "typescript";
import { flattenType } from "./flatten-type.ts";

/** The operations and named schemas of a generated schema.d.ts, as Markdown that is easy to compare. */
export function listOperations(file: ts.SourceFile): string {
  const operations = membersOf(declared(file, "operations"));
  const sections = [...membersOf(declared(file, "paths"))].flatMap(
    ([path, item]) =>
      [...membersOf(item)].flatMap(([method, type]) => {
        const operation = resolve(type, operations);
        if (method === "parameters" || !operation) return [];
        const lines = operationLines(operation);
        return [section(`\`${method.toUpperCase()} ${path}\``, lines)];
      }),
  );
  const schemas = membersOf(
    membersOf(declared(file, "components")).get("schemas"),
  );
  const types = [...schemas].map(([name, type]) =>
    section(`\`${name}\``, flattenType(type, name)),
  );
  return [
    "## Operations\n",
    ...sections,
    ...(types.length > 0 ? ["## Named types of the API\n", ...types] : []),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return `### ${title}\n\n\`\`\`text\n${lines.join("\n")}\n\`\`\`\n`;
}

function operationLines(operation: ts.Node): string[] {
  const members = membersOf(operation);
  const parameters = [...membersOf(members.get("parameters"))].flatMap(
    ([place, type]) =>
      isNever(type) ? [] : flattenType(type, `${place} parameter`),
  );
  const body = members.get("requestBody");
  const responses = [...membersOf(members.get("responses"))].flatMap(
    ([status, type]) => contentLines(type, `response ${status}`),
  );
  return [
    ...parameters,
    ...(body && !isNever(body) ? contentLines(body, "request body") : []),
    ...responses,
  ];
}

function contentLines(type: ts.Node, at: string): string[] {
  const content = membersOf(type).get("content");
  const bodies = [...membersOf(content)];
  if (bodies.length === 0) return [`${at}: no body`];
  return bodies.flatMap(([mediaType, body]) =>
    flattenType(
      body,
      mediaType === "application/json" ? at : `${at} ${mediaType}`,
    ),
  );
}

function declared(file: ts.SourceFile, name: string): ts.Node | undefined {
  return file.statements.find(
    (node) =>
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      node.name.text === name,
  );
}

function membersOf(node: ts.Node | undefined): Map<string, ts.TypeNode> {
  const holder =
    node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node));
  const members = holder ? [...node.members] : [];
  return new Map(
    members.flatMap((member): [string, ts.TypeNode][] => {
      if (!ts.isPropertySignature(member) || !member.type) return [];
      if (ts.isComputedPropertyName(member.name)) return [];
      return [[member.name.text, member.type]];
    }),
  );
}

/** `operations["id"]` -> that operation. */
function resolve(
  type: ts.TypeNode,
  operations: ReadonlyMap<string, ts.TypeNode>,
): ts.TypeNode | undefined {
  if (ts.isTypeLiteralNode(type)) return type;
  if (!ts.isIndexedAccessTypeNode(type)) return undefined;
  const { indexType } = type;
  return ts.isLiteralTypeNode(indexType) &&
    ts.isStringLiteral(indexType.literal)
    ? operations.get(indexType.literal.text)
    : undefined;
}

function isNever(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.NeverKeyword;
}
