import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { rolldown, type OutputOptions, type Plugin } from "rolldown";

/**
 * Finds the sources without looking at `"type": "module"`: a module of such a
 * package would take what a CommonJS dependency exports for its default export.
 */
const sources: Plugin = {
  name: "sources",
  resolveId: (id, importer) =>
    id.startsWith(".")
      ? resolve(
          importer === undefined ? "" : dirname(importer),
          id.replace(/\.js$/, ".ts"),
        )
      : { id, external: true },
  // Without a map: it is as readable when built, and its source is mostly types and not shipped.
  load: (id) =>
    id.includes("/generated/")
      ? {
          code: readFileSync(id, "utf8"),
          map: { mappings: "" },
          moduleType: "ts",
        }
      : undefined,
};

const output = {
  dir: "dist",
  sourcemap: true,
  // The maps lead to the sources, which are shipped.
  sourcemapExcludeSources: true,
  minify: false,
  minifyInternalExports: false,
  // Comments stay in the sources, those for bundlers excepted.
  comments: { annotation: true, jsdoc: false, legal: false },
} satisfies OutputOptions;

/** Bundles the entries of the package in the current folder, as ESM and as CommonJS. What is imported by a package's name stays outside. */
export async function bundle(entries: readonly string[]): Promise<void> {
  const bundled = await rolldown({
    input: Object.fromEntries(
      entries.map((name) => [name, `./src/${name}.ts`]),
    ),
    plugins: [sources],
    platform: "neutral",
    tsconfig: "tsconfig.build.json",
    // Dead code elimination would also rewrite what it keeps, and users read and debug this.
    treeshake: false,
  });
  await bundled.write({
    ...output,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunk-[name].js",
  });
  await bundled.write({
    ...output,
    format: "cjs",
    // The same text as the ESM build, whose map leads to the sources.
    sourcemap: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "chunk-[name].cjs",
    // Jest cannot run `import()`, so one entry takes in what it loads later.
    ...(entries.length === 1 && { codeSplitting: false }),
  });
  await bundled.close();
}
