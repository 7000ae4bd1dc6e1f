import type { Bundle } from "../prove-bundler.ts";
import { table } from "./table.ts";

/** The size of a bundled call. */
export function bundleTable(bundles: readonly Bundle[]): string {
  return table(
    ["bundler", "version", "minified", "gzipped"],
    bundles.map(({ name, version, minified, gzipped }) => [
      name,
      version,
      `${minified.toLocaleString("en")} bytes`,
      `${gzipped.toLocaleString("en")} bytes`,
    ]),
  );
}
