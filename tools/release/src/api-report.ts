import path from "node:path";
import ts from "typescript";
import { declarations } from "./declarations.ts";
import { listOperations } from "./list-operations.ts";
import { printDeclaration } from "./print-declaration.ts";

/** What a package's users can name, and what that is made of, from its built declarations. */
export function apiReport(root: string, name: string): string {
  const { program, folder, entries } = declarations(root, name);
  const checker = program.getTypeChecker();
  const own = (node: ts.Node): boolean =>
    node.getSourceFile().fileName.startsWith(folder + path.sep);
  const exported = new Set<ts.Declaration>();
  const parts: string[] = [];
  for (const [entry, file] of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = (module ? checker.getExportsOfModule(module) : [])
      .map((symbol): [string, ts.Declaration[]] => [
        symbol.name,
        original(checker, symbol).declarations ?? [],
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const where = (test: (node: ts.Node) => boolean): string[] =>
      symbols.filter(([, nodes]) => nodes.some(test)).map(([each]) => each);
    const foreign = where((node) => !own(node));
    const fromSpec = where((node) => own(node) && generated(node));
    const written = symbols.filter(([, nodes]) =>
      nodes.some((node) => own(node) && !generated(node)),
    );
    parts.push(`## \`${entry}\`\n`);
    if (foreign.length > 0) {
      parts.push(`From \`@fintech-clients/shared\`: ${list(foreign)}.\n`);
    }
    if (fromSpec.length > 0) parts.push(`From the spec: ${list(fromSpec)}.\n`);
    const fresh = written.flatMap(([, nodes]) =>
      nodes.filter((node) => !exported.has(node)),
    );
    const again = written
      .filter(([, nodes]) => nodes.every((node) => exported.has(node)))
      .map(([each]) => each);
    if (again.length > 0) parts.push(`Also: ${list(again)}.\n`);
    for (const node of fresh) exported.add(node);
    parts.push(code(fresh));
  }
  const inner = [...reachable(checker, exported)].filter(
    (node) => own(node) && !generated(node) && !exported.has(node),
  );
  if (inner.length > 0)
    parts.push("## Not exported, used above\n", code(inner));
  const schema = program.getSourceFile(
    path.join(folder, "generated/schema.d.ts"),
  );
  if (schema) parts.push(listOperations(schema));
  return `# ${[...entries.keys()][0]}

What a program that uses this package can see, from its declarations. Made by \`pnpm api\`; do not edit.

${parts.join("\n")}`;
}

function generated(node: ts.Node): boolean {
  return node.getSourceFile().fileName.includes("/generated/");
}

function original(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function code(nodes: readonly ts.Declaration[]): string {
  const texts = nodes.map((node) => printDeclaration(statementOf(node)));
  return `\`\`\`ts\n${texts.join("\n\n")}\n\`\`\`\n`;
}

/** A variable's declaration is readable with its keyword only. */
function statementOf(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

/** The top-level declarations that these are made of, directly or not, in the order in which they are met. */
function reachable(
  checker: ts.TypeChecker,
  from: Iterable<ts.Declaration>,
): Set<ts.Declaration> {
  const found = new Set<ts.Declaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const nodes = symbol && original(checker, symbol).declarations;
      for (const each of nodes ?? []) {
        if (found.has(each) || !isTopLevel(each)) continue;
        found.add(each);
        visit(each);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const node of from) visit(node);
  return found;
}

function isTopLevel(node: ts.Declaration): boolean {
  return ts.isSourceFile(statementOf(node).parent);
}
