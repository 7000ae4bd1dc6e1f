import type { OpenApiDocument } from "@fintech-clients/openapi";
import ts from "typescript";
import { clientTypeNames } from "./render-client-types.ts";

/** Names that the generated files declare or refer to themselves. */
const reserved = [
  "paths",
  "webhooks",
  "components",
  "operations",
  "$defs",
  "ArrayBuffer",
  "ArrayBufferView",
  "Blob",
  "FormData",
  "ReadableStream",
  "URLSearchParams",
  "Uint8Array",
  "Omit",
  "Record",
  "WithRequired",
];

/** The exported type of each named schema: the provider's own name where TypeScript allows it. */
export function schemaNames(
  provider: string,
  document: OpenApiDocument,
): ReadonlyMap<string, string> {
  const taken = new Set([...reserved, ...clientTypeNames(provider, document)]);
  return new Map(
    Object.keys(document.components?.["schemas"] ?? {}).map((name) => {
      const words = name.replaceAll(/[^\w$]+(.?)/g, (_, next: string) =>
        next.toUpperCase(),
      );
      const free = isIdentifier(words) && !taken.has(words);
      return [name, free ? words : `${words}Schema`];
    }),
  );
}

/** Neither a keyword (`import`) nor a built-in type (`string`). */
function isIdentifier(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(name);
  return scanner.scan() === ts.SyntaxKind.Identifier;
}
