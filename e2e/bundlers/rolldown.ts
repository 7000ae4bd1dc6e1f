import { build, VERSION } from "rolldown";
import type { Bundler } from "./bundler.ts";

/** Rolldown. */
export const rolldown: Bundler = {
  name: "rolldown",
  version: VERSION,
  bundle: async (cwd, input, dir) => {
    await build({
      cwd,
      input,
      platform: "browser",
      output: { dir, format: "esm", minify: true },
      logLevel: "silent",
    });
  },
};
