import * as esbuild from "esbuild";
import * as rolldown from "rolldown";
import * as vite from "vite";
import webpack from "webpack";

/** Makes one minified file for a browser with the bundler's defaults. */
export interface Bundler {
  readonly name: string;
  readonly version: string;
  /** Bundles `program.js` of a project, with its exports, into a file of that name in `folder`. */
  readonly bundle: (project: string, folder: string) => Promise<unknown>;
}

const entry = "./program.js";

/** The bundlers that users have. */
export const bundlers: readonly Bundler[] = [
  {
    name: "esbuild",
    version: esbuild.version,
    bundle: (absWorkingDir, outdir) =>
      esbuild.build({
        absWorkingDir,
        entryPoints: [entry],
        outdir,
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        logLevel: "error",
      }),
  },
  {
    name: "rolldown",
    version: rolldown.VERSION,
    bundle: (cwd, dir) =>
      rolldown.build({
        cwd,
        input: entry,
        platform: "browser",
        output: { dir, format: "esm", minify: true },
        logLevel: "silent",
      }),
  },
  {
    name: "webpack",
    version: webpack.version,
    bundle: bundleWithWebpack,
  },
  {
    name: "vite",
    version: vite.version,
    bundle: (root, outDir) =>
      vite.build({
        root,
        configFile: false,
        logLevel: "error",
        build: {
          outDir,
          emptyOutDir: false,
          minify: true,
          modulePreload: false,
          // Vite's library mode would leave white space in.
          rolldownOptions: {
            input: entry,
            preserveEntrySignatures: "strict",
            output: { entryFileNames: "program.js" },
          },
        },
      }),
  },
];

function bundleWithWebpack(context: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        context,
        entry,
        mode: "production",
        target: "web",
        experiments: { outputModule: true },
        output: { path, filename: "program.js", library: { type: "module" } },
      },
      (error, stats) => {
        const problem =
          error?.message ?? (stats?.hasErrors() && stats.toString());
        if (problem) {
          reject(new Error(problem));
        } else {
          resolve();
        }
      },
    );
  });
}
