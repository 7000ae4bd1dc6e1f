import { onAbort } from "./on-abort.js";
import type { Runtime } from "./runtime.js";

/** Why {@link withTimeout} gave up: its time passed. */
export const timedOut: unique symbol = Symbol("timed out");

/** Why {@link withTimeout} gave up: the caller's signal was aborted. */
export const aborted: unique symbol = Symbol("aborted");

/** What a step is limited by, beside its time. */
export interface Limited {
  readonly runtime: Runtime;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs a step for at most `ms`, and not at all when they are over. Rejects with
 * {@link timedOut} or {@link aborted}, whatever the step does then; the step's
 * own signal is aborted too. No timer and no listener is left when it settles.
 */
export function withTimeout<T>(
  { runtime, signal }: Limited,
  ms: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted || ms < 0) {
    return Promise.reject(signal?.aborted ? aborted : timedOut);
  }
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const settle =
      <Value>(finish: (value: Value) => void) =>
      (value: Value): void => {
        runtime.clearTimeout(timer);
        forget?.();
        finish(value);
      };
    const giveUp = (reason: symbol): void => {
      settle(reject)(reason);
      controller.abort();
    };
    const timer = runtime.setTimeout(() => giveUp(timedOut), ms);
    const forget = signal && onAbort(signal, () => giveUp(aborted));
    run(controller.signal).then(settle(resolve), settle(reject));
  });
}

/** Waits; rejects with {@link aborted} as soon as the signal is aborted. */
export async function sleep(limited: Limited, ms: number): Promise<void> {
  await withTimeout(limited, ms, () => new Promise<void>(() => {})).catch(
    (reason: unknown) => {
      if (reason !== timedOut) {
        throw reason;
      }
    },
  );
}
