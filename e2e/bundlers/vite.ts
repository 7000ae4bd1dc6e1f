import { build, version } from "vite";
import type { Bundler } from "./bundler.ts";

/** Vite. */
export const vite: Bundler = {
  name: "vite",
  version,
  bundle: async (root, entry, outDir) => {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      build: {
        outDir,
        emptyOutDir: false,
        minify: true,
        modulePreload: false,
        // Not the library mode, which leaves white space in.
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: "strict",
          output: { entryFileNames: "program.js" },
        },
      },
    });
  },
};
