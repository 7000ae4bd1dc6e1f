import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** A declaration or type as source text, without comments. */
export function printDeclaration(node: ts.Node): string {
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    node,
    node.getSourceFile(),
  );
  return text.replaceAll(/\bcomponents\["schemas"\]\["([\w$]+)"\]/g, "$1");
}
