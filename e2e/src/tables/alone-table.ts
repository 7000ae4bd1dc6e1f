import type { Alone } from "../prove-alone.ts";
import { providers } from "../providers.ts";
import { table } from "./table.ts";

/** The size of each package with all it needs. */
export function aloneTable(alone: readonly Alone[]): string {
  return table(
    ["package", "on disk, of 1,000,000 bytes", "installed by"],
    providers.map((name) => {
      const own = alone.filter(({ provider }) => provider === name);
      const bytes = Math.max(...own.map((each) => each.bytes));
      const managers = own.map(({ manager }) => manager).join(", ");
      return [`\`${name}\``, bytes.toLocaleString("en"), managers];
    }),
  );
}
