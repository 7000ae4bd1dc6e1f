import { limits } from "../../runtimes/limits.ts";
import type { RuntimeProof } from "../prove-runtime.ts";
import { table } from "./table.ts";

/** Why cases cannot pass, by the runtimes where that is so. */
export function limitTable(runtimes: readonly RuntimeProof[]): string {
  return table(
    ["why", "where, and how many cases"],
    limits.map(({ reason }) => [reason, whereOf(reason, runtimes)]),
  );
}

function whereOf(reason: string, runtimes: readonly RuntimeProof[]): string {
  return runtimes
    .flatMap(({ name, skipped }) => {
      const count = skipped.get(reason);
      return count === undefined ? [] : [`${name}: ${count}`];
    })
    .join(", ");
}
