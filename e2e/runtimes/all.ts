import { chromium } from "./chromium.ts";
import { processRuntime } from "./process-runtime.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** Every runtime that the packages promise to work in. */
export const runtimes: readonly Runtime[] = [
  ...["20", "22", "24", "26"].map((version) =>
    processRuntime(`Node ${version}`, `node-${version}/bin/node`),
  ),
  processRuntime("Bun", ".bin/bun"),
  processRuntime("Deno", ".bin/deno", [
    "run",
    "--quiet",
    "--no-remote",
    "--allow-net=127.0.0.1,localhost",
    "--allow-read=.",
  ]),
  workerd,
  chromium,
];
