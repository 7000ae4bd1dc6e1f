const callbacks: WeakMap<AbortSignal, Set<() => void>> = new WeakMap();

/**
 * Runs `callback` when `signal` is aborted, at once if it is already; gives the
 * function that takes it back. All callbacks of a signal share one listener,
 * which goes with the last of them: a signal may outlive any number of calls.
 */
export function onAbort(
  signal: AbortSignal | undefined,
  callback: () => void,
): () => void {
  if (signal === undefined) {
    return () => {};
  }
  if (signal.aborted) {
    callback();
    return () => {};
  }
  const known = callbacks.get(signal);
  const waiting = known ?? new Set();
  if (known === undefined) {
    callbacks.set(signal, waiting);
    signal.addEventListener("abort", runAll, { once: true });
  }
  waiting.add(callback);
  return () => {
    if (waiting.delete(callback) && waiting.size === 0) {
      callbacks.delete(signal);
      signal.removeEventListener("abort", runAll);
    }
  };
}

function runAll(event: Event): void {
  const signal = event.target as AbortSignal;
  const waiting = callbacks.get(signal);
  callbacks.delete(signal);
  for (const callback of waiting ?? []) {
    callback();
  }
}
