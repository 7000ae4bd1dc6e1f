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

/**
 * Bundles the entries of the package in the current folder, as ESM and as
 * CommonJS, and its commands as ESM. What is imported by a package's name stays
 * outside.
 */
export async function bundle(
  entries: readonly string[],
  commands: readonly string[],
): Promise<void> {
  await write([...entries, ...commands], {
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunk-[name].js",
  });
  await write(
    entries,
    {
      format: "cjs",
      // The same text as the ESM build, whose map leads to the sources.
      sourcemap: false,
      entryFileNames: "[name].cjs",
      chunkFileNames: "chunk-[name].cjs",
      // Jest cannot run `import()`.
      dynamicImportInCjs: false,
    },
    { "import.meta.dirname": "__dirname" },
  );
}

async function write(
  names: readonly string[],
  format: OutputOptions,
  define: Readonly<Record<string, string>> = {},
): Promise<void> {
  const bundled = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, `./src/${name}.ts`])),
    plugins: [sources],
    platform: "neutral",
    tsconfig: "tsconfig.build.json",
    // Dead code elimination would also rewrite what it keeps, and users read and debug this.
    treeshake: false,
    transform: { define },
  });
  await bundled.write({ ...output, ...format });
  await bundled.close();
}
