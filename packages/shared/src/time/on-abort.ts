const callbacks: WeakMap<AbortSignal, Set<() => void>> = new WeakMap();

/**
 * Runs `callback` when `signal` is aborted; gives the function that takes it
 * back. All callbacks of a signal share one listener, which goes with the last
 * of them: a signal may outlive any number of calls.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const heard = unstoppable(signal);
  const waiting = callbacks.get(heard) ?? new Set();
  if (waiting.size === 0) {
    callbacks.set(heard, waiting);
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

function runAll(this: AbortSignal): void {
  for (const callback of callbacks.get(this) ?? []) {
    callback();
  }
}

const followers: WeakMap<AbortSignal, AbortSignal> = new WeakMap();

/** A signal that follows another, whose listeners `stopImmediatePropagation` of a foreign listener does not reach; one for each, as a signal may outlive any number of calls. */
function unstoppable(signal: AbortSignal): AbortSignal {
  const known = followers.get(signal);
  if (known) {
    return known;
  }
  let follower = signal;
  try {
    follower = AbortSignal.any([signal]);
  } catch {
    // A signal of another realm, or a runtime without `any`: it is heard itself.
  }
  followers.set(signal, follower);
  return follower;
}
