import { onAbort } from "./on-abort.js";
import type { Runtime } from "./runtime.js";

/** Why {@link within} gave up: its time passed. */
export const timedOut: unique symbol = Symbol("timed out");

/** Why {@link within} gave up: the caller's signal was aborted. */
export const aborted: unique symbol = Symbol("aborted");

/**
 * Runs a step for at most `ms`. Rejects with {@link timedOut} or
 * {@link aborted}, whatever the step does then; the step's own signal is
 * aborted too. No timer and no listener is left when it settles.
 */
export function within<T>(
  runtime: Runtime,
  signal: AbortSignal | undefined,
  ms: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let forget = (): void => {};
    const settle = (): void => {
      runtime.clearTimeout(timer);
      forget();
    };
    const giveUp = (reason: symbol): void => {
      settle();
      reject(reason);
      controller.abort();
    };
    const timer = runtime.setTimeout(() => giveUp(timedOut), ms);
    forget = onAbort(signal, () => giveUp(aborted));
    if (signal?.aborted) {
      return;
    }
    run(controller.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (reason: unknown) => {
        settle();
        reject(reason);
      },
    );
  });
}
