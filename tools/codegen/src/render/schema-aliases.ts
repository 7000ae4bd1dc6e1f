import ts from "typescript";
import type { OpenApiDocument } from "@fintech-clients/openapi";

/** What openapi-typescript exports beside them. */
const exported: ReadonlySet<string> = new Set([
  "paths",
  "webhooks",
  "components",
  "operations",
  "$defs",
]);

/** An exported type for each named schema, under the provider's own name where TypeScript allows it. */
export function schemaAliases(document: OpenApiDocument): string {
  return Object.keys(document.components?.["schemas"] ?? {})
    .map((name) => {
      const words = name.replaceAll(/[^\w$]+(.?)/g, (_, next: string) =>
        next.toUpperCase(),
      );
      const alias = isFree(words) ? words : `${words}Schema`;
      const type = `components["schemas"][${JSON.stringify(name)}]`;
      return `export type ${alias} = ${type};\n`;
    })
    .join("");
}

/** Neither a keyword (`import`), nor a type (`string`), nor taken. */
function isFree(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(name);
  return scanner.scan() === ts.SyntaxKind.Identifier && !exported.has(name);
}
