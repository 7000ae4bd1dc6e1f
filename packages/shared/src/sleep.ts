import { timedOut, within } from "./within.js";
import type { Runtime } from "./runtime.js";

/** Waits; rejects at once when the signal is aborted. */
export async function sleep(
  runtime: Runtime,
  signal: AbortSignal | undefined,
  ms: number,
): Promise<void> {
  try {
    await within(runtime, signal, ms, () => new Promise(() => {}));
  } catch (reason) {
    if (reason !== timedOut) {
      throw reason;
    }
  }
}
