import run from "webpack";
import type { Bundler } from "./bundler.ts";

/** webpack. */
export const webpack: Bundler = {
  name: "webpack",
  version: run.version,
  bundle: (context, entry, path) =>
    new Promise((resolve, reject) => {
      run(
        {
          context,
          entry,
          mode: "production",
          target: "web",
          experiments: { outputModule: true },
          output: { path, library: { type: "module" } },
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
    }),
};
