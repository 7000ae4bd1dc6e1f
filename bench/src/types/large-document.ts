import { readFileSync } from "node:fs";
import { bench } from "../paths.ts";

/** A parameter, or a reference to one. */
export interface Parameter {
  readonly $ref?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly name?: string;
  readonly schema?: { readonly type?: string; readonly enum?: unknown };
}

/** What is looked at of an operation. */
export interface Operation {
  readonly parameters?: readonly Parameter[];
}

/** An OpenAPI document, as far as it is looked at here. */
export interface LargeDocument {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly parameters: Record<string, Parameter>;
  };
}

/**
 * GitHub's public document. Two of its paths differ from others by a
 * parameter's name only, which our code generation refuses; they are left out
 * for everyone.
 */
export function readLargeDocument(): LargeDocument {
  const document = JSON.parse(
    readFileSync(
      `${bench}node_modules/@octokit/openapi/generated/api.github.com.json`,
      "utf8",
    ),
  ) as LargeDocument;
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
