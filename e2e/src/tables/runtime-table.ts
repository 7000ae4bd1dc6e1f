import type { RuntimeProof } from "../prove-runtime.ts";
import { table } from "./table.ts";

/** How many cases passed where. */
export function runtimeTable(runtimes: readonly RuntimeProof[]): string {
  return table(
    ["runtime", "version", "passed", "cannot pass"],
    runtimes.map(({ name, version, passed, skipped }) => [
      name,
      version,
      passed,
      [...skipped.values()].reduce((sum, count) => sum + count, 0),
    ]),
  );
}
