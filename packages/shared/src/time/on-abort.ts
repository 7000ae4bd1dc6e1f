const callbacks: WeakMap<AbortSignal, Set<() => void>> = new WeakMap();

/**
 * Runs `callback` when `signal` is aborted; gives the function that takes it
 * back. All callbacks of a signal share one listener, which goes with the last
 * of them: a signal may outlive any number of calls.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = callbacks.get(signal) ?? new Set();
  if (waiting.size === 0) {
    callbacks.set(signal, waiting);
    signal.addEventListener("abort", runAll);
  }
  waiting.add(callback);
  return () => {
    waiting.delete(callback);
    if (waiting.size === 0) {
      signal.removeEventListener("abort", runAll);
    }
  };
}

function runAll(this: AbortSignal): void {
  for (const callback of callbacks.get(this) ?? []) {
    callback();
  }
}
