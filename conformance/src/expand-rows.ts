import type { Case } from "./case.ts";
import { merge } from "./merge.ts";

/** A case for each of its rows, which go over it; itself where it has none. */
export function expandRows({ rows, ...test }: Case): Case[] {
  return rows === undefined
    ? [test]
    : Object.entries(rows).map(([name, row]) => ({
        ...(merge(test, row) as Case),
        id: `${test.id}/${name}`,
      }));
}
