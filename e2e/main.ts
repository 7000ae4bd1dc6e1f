import { parseArgs } from "node:util";
import { installTools } from "./src/install-tools.ts";

/**
 * Proves what is published: packs the packages, publishes them to a registry on
 * loopback, and uses them from there. `--fast` takes three runtimes, for one
 * provider, and leaves docs/runtimes.md as it is.
 */
const { values } = parseArgs({
  options: { fast: { type: "boolean", default: false } },
});

await installTools(["runtimes", "typescript", "bundlers"]);
// Only now: what follows imports the tools.
const { proveAll } = await import("./src/prove-all.ts");
process.exitCode = (await proveAll(values.fast)) ? 0 : 1;
