import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { bench } from "../paths.ts";

/** A program's bytes, all it imports included. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
  readonly code: string;
}

/** Bundles a program for a browser, as an application would, but for `external` packages; minifies it, and gzips it at level 9. */
export async function bundleSize(
  source: string,
  external: readonly string[] = [],
): Promise<BundleSize> {
  const entry = `${bench}entry.js`;
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    external: [...external],
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const code = output
    .map((chunk) => (chunk.type === "chunk" ? chunk.code : ""))
    .join("");
  return {
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
    code,
  };
}
