import { isDeepStrictEqual } from "node:util";
import { Progress } from "@fintech-clients/testing/progress";

/** How many things the rehearsal expects. */
const expectations = 16;

export const progress: Progress = new Progress(expectations);

/** Ends the rehearsal unless what happened is what was meant to, and prints that it is. */
export function expect(what: string, found: unknown, meant: unknown): void {
  if (!isDeepStrictEqual(found, meant)) {
    const shown = [found, meant].map((value) => JSON.stringify(value, null, 2));
    throw new Error(`${what}: found ${shown[0]}, meant ${shown[1]}`);
  }
  progress.done(`  ok: ${what}`);
}
