interface Listening {
  /** What is listened to. */
  readonly heard: AbortSignal;
  readonly waiting: Set<() => void>;
  readonly runAll: () => void;
}

/** One for each signal, as a signal may outlive any number of calls. */
const known: WeakMap<AbortSignal, Listening> = new WeakMap();

/**
 * Runs `callback` when `signal` is aborted; gives the function that takes it
 * back. All callbacks of a signal share one listener, which goes with the last
 * of them.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listening = known.get(signal) ?? follow(signal);
  known.set(signal, listening);
  const { heard, waiting, runAll } = listening;
  if (waiting.size === 0) {
    heard.addEventListener("abort", runAll);
  }
  waiting.add(callback);
  return () => {
    waiting.delete(callback);
    if (waiting.size === 0) {
      heard.removeEventListener("abort", runAll);
    }
  };
}

function follow(signal: AbortSignal): Listening {
  const waiting: Listening["waiting"] = new Set();
  let heard = signal;
  try {
    // The `stopImmediatePropagation` of a foreign listener does not reach it.
    heard = AbortSignal.any([signal]);
  } catch {
    // A signal of another realm, or a runtime without `any`: it is heard itself.
  }
  return { heard, waiting, runAll: () => waiting.forEach((run) => run()) };
}
