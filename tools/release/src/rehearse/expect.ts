import { isDeepStrictEqual } from "node:util";

/** Ends the rehearsal unless what happened is what was meant to, and prints that it is. */
export function expect(what: string, found: unknown, meant: unknown): void {
  if (!isDeepStrictEqual(found, meant)) {
    const shown = [found, meant].map((value) => JSON.stringify(value, null, 2));
    throw new Error(`${what}: found ${shown[0]}, meant ${shown[1]}`);
  }
  console.log(`  ok: ${what}`);
}
