import { readFileSync } from "node:fs";
import { bench } from "../paths.ts";

interface Parameter {
  readonly $ref?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly name?: string;
  readonly schema?: { readonly type?: string; readonly enum?: unknown };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
}

/** An OpenAPI document, as far as it is looked at here. */
export interface LargeDocument {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly parameters: Record<string, Parameter>;
    readonly schemas: Record<string, unknown>;
  };
}

/** Schema names that TypeScript has no type alias for; our code generation writes an alias for each schema. */
const reserved: readonly string[] = ["import", "package"];

/**
 * GitHub's public document. Two of its paths differ from others by a
 * parameter's name only, which our code generation refuses; they are left out
 * for everyone. Schemas whose names TypeScript reserves are renamed.
 */
export function readLargeDocument(): LargeDocument {
  let text = readFileSync(
    `${bench}node_modules/@octokit/openapi/generated/api.github.com.json`,
    "utf8",
  );
  for (const name of reserved) {
    const reference = `#/components/schemas/${name}`;
    text = text.replaceAll(`"${reference}"`, `"${reference}-schema"`);
  }
  const document = JSON.parse(text) as LargeDocument;
  const { schemas } = document.components;
  for (const name of reserved) {
    schemas[`${name}-schema`] = schemas[name];
    delete schemas[name];
  }
  const shapes = new Set<string>();
  for (const path of Object.keys(document.paths)) {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    if (shapes.has(shape)) {
      delete document.paths[path];
    }
    shapes.add(shape);
  }
  return document;
}
