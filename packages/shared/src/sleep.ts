import type { Call } from "./call.js";
import { timedOut, within } from "./within.js";

/** Waits; rejects at once when the call's signal is aborted. */
export async function sleep(call: Call, ms: number): Promise<void> {
  await within(call, ms, () => new Promise<void>(() => {})).catch(
    (reason: unknown) => {
      if (reason !== timedOut) {
        throw reason;
      }
    },
  );
}
