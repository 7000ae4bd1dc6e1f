import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const runner = new URL("../runner/index.ts", import.meta.url).pathname;

const common = {
  bundle: true,
  format: "esm",
  target: "esnext",
  logLevel: "error",
} satisfies BuildOptions;

/** Puts the runner into a consumer's project, our packages left to the runtime to find. */
export async function bundleRunner(project: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [runner],
    packages: "external",
    outfile: join(project, "runner.js"),
  });
}

/** One file of the runner and the installed packages, for runtimes that read no `node_modules`. */
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
