import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import ts from "typescript";
import { clientTypeNames } from "../render-client-types.ts";

/** Names that the generated files declare or refer to themselves. */
const used = [
  "paths",
  "webhooks",
  "components",
  "operations",
  "$defs",
  "Array",
  "ArrayBuffer",
  "ArrayBufferView",
  "Blob",
  "File",
  "FormData",
  "Omit",
  "Pick",
  "Promise",
  "ReadableStream",
  "Record",
  "Request",
  "Response",
  "URLSearchParams",
  "Uint8Array",
  "WithRequired",
];

const publicApi = path.join(
  path.dirname(
    createRequire(import.meta.url).resolve(
      "@fintech-clients/shared/package.json",
    ),
  ),
  "src/public-api.ts",
);

/**
 * The exported type of each named schema: the provider's own name where TypeScript and our own exports allow it. A
 * name that has to change gives way to one that does not.
 */
export function schemaNames(
  provider: string,
  document: OpenApiDocument,
): ReadonlyMap<string, string> {
  const taken = new Set([
    ...used,
    ...exportsOf(publicApi),
    ...clientTypeNames(provider, document),
  ]);
  const schemas = Object.keys(document.components?.["schemas"] ?? {});
  const isFree = (name: string): boolean =>
    isIdentifier(name) && !taken.has(name);
  const names = new Map<string, string>();
  for (const schema of schemas) {
    if (!isFree(schema)) continue;
    names.set(schema, schema);
    taken.add(schema);
  }
  for (const schema of schemas) {
    if (names.has(schema)) continue;
    const words = wordsOf(schema);
    const candidates = [words, `${words}Schema`];
    for (let count = 2; !candidates.some(isFree); count += 1) {
      candidates.push(`${words}Schema${count}`);
    }
    const name = candidates.find(isFree) ?? words;
    names.set(schema, name);
    taken.add(name);
  }
  return new Map(
    schemas.map((schema) => [schema, names.get(schema) ?? schema]),
  );
}

/** `chargeRefund` of `charge.refund`, `_3DSecure` of `3DSecure`. */
function wordsOf(schema: string): string {
  return schema
    .normalize("NFC")
    .replaceAll(/[^\p{ID_Continue}$]+(.?)/gu, (_, next: string) =>
      next.toUpperCase(),
    )
    .replace(/^(?![\p{ID_Start}_$])(?=.)/u, "_");
}

/** Neither a keyword (`import`) nor a built-in type (`string`). */
function isIdentifier(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(name);
  return (
    scanner.scan() === ts.SyntaxKind.Identifier &&
    scanner.getTokenEnd() === name.length &&
    name === name.normalize("NFC")
  );
}

/** What a module of nothing but `export { ... }` exports. */
function exportsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
  );
  return statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}
