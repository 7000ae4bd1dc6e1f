import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { providerNames } from "../providers.ts";

const runner = new URL("../runner/index.ts", import.meta.url).pathname;

/** What the project has installed. */
const ours = [...providerNames, "shared"].map(
  (name) => `@fintech-clients/${name}`,
);

const common = {
  bundle: true,
  format: "esm",
  target: "esnext",
  logLevel: "error",
} satisfies BuildOptions;

/** Puts the runner into a project as runner.js, which imports the packages that are installed there. */
export async function bundleRunner(project: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [runner],
    external: ours,
    outfile: join(project, "runner.js"),
  });
}

/** The runner and the installed packages in one file, for runtimes that read no `node_modules`. */
export async function bundleWhole(
  project: string,
  entry: string,
): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: entry, resolveDir: project, loader: "js" },
    platform: "browser",
    write: false,
  });
  return outputFiles[0]!.text;
}
