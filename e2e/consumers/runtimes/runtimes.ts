import { chromium } from "./chromium.ts";
import { fileRuntime, nodeBinary } from "./file-runtime.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** The Nodes that the packages promise to work on. */
export const nodeVersions = ["20", "22", "24", "26"] as const;

/** Every runtime that the packages promise to work in. */
export const runtimes: readonly Runtime[] = [
  ...nodeVersions.map((version) =>
    fileRuntime(`Node ${version}`, nodeBinary(version)),
  ),
  fileRuntime("Bun", ".bin/bun"),
  fileRuntime("Deno", ".bin/deno", [
    "run",
    "--quiet",
    "--no-remote",
    "--allow-net=127.0.0.1,localhost",
    "--allow-read=.",
  ]),
  workerd("2026-07-01"),
  chromium,
];

/** Before 2024-11-11, workerd refuses a request that says `cache: "no-store"`. */
export const oldWorkerd: Runtime = workerd("2024-11-01");
