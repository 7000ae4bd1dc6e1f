import * as esbuild from "esbuild";

/** Bundles a program with all it imports into one file for Node, as it is done for AWS Lambda. */
export async function build(
  entry: string,
  outfile: string,
  format: "esm" | "cjs",
): Promise<void> {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    format,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
}
