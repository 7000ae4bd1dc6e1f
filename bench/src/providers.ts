import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readDocumentedCalls, type DocumentedCall } from "./documented-call.ts";
import { root } from "./paths.ts";

/** A provider package. */
export interface Provider {
  readonly name: string;
  readonly folder: string;
  /** The built entry. */
  readonly entry: string;
  readonly factory: string;
  readonly calls: readonly DocumentedCall[];
}

/** The provider packages: those that ship an OpenAPI document. */
export function readProviders(): readonly Provider[] {
  return readdirSync(`${root}packages`)
    .filter((name) => existsSync(`${root}packages/${name}/openapi.json`))
    .map((name) => {
      const folder = `${root}packages/${name}/`;
      const entry = `${folder}dist/index.js`;
      const factory = /(?<=export declare function )create\w+Client\b/.exec(
        readFileSync(`${folder}dist/types/client.d.ts`, "utf8"),
      );
      return {
        name,
        folder,
        entry,
        factory: factory?.[0] ?? "",
        calls: readDocumentedCalls(folder),
      };
    });
}
