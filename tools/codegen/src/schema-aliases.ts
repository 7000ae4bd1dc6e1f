import type { OpenApiDocument } from "./open-api-document.ts";

/** An exported type for each named schema, under the provider's own name for it. */
export function schemaAliases(document: OpenApiDocument): string {
  return Object.keys(document.components?.["schemas"] ?? {})
    .map((name) => {
      const alias = name.replaceAll(/[^\w$]+(.?)/g, (_, next: string) =>
        next.toUpperCase(),
      );
      return `export type ${alias} = components["schemas"][${JSON.stringify(name)}];\n`;
    })
    .join("");
}
