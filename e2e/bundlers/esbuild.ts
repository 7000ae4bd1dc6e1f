import { build, version } from "esbuild";
import type { Bundler } from "./bundler.ts";

/** esbuild. */
export const esbuild: Bundler = {
  name: "esbuild",
  version,
  bundle: async (_, entry, outdir) => {
    await build({
      entryPoints: [entry],
      outdir,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      logLevel: "error",
    });
  },
};
