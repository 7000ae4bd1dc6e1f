import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setImmediate } from "node:timers/promises";
import type { Fault, Mock } from "@fintech-clients/mock";

/** Where Node's `fetch` tells that the headers of an answer have come. */
const headersChannel = "undici:request:headers";

/**
 * Resolves once nothing more will come of the next request, so that its time
 * limit may pass: only the simulator knows that it will not answer.
 */
export async function untilSilent(
  mock: Mock,
  fault: Fault,
  signal: AbortSignal,
): Promise<void> {
  if (fault === "executed-after-give-up") {
    const before = mock.journal().length;
    while (mock.journal().length === before && !signal.aborted) {
      await setImmediate();
    }
  } else if (fault === "stalled-body") {
    await headers();
    // The client has to see them, too.
    await setImmediate();
    await setImmediate();
  } else {
    await new Promise(() => {});
  }
}

function headers(): Promise<void> {
  return new Promise((resolve) => {
    const listener = (): void => {
      unsubscribe(headersChannel, listener);
      resolve();
    };
    subscribe(headersChannel, listener);
  });
}
