/** A signal that knows how many listeners it has. */
export interface CountedSignal {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Those of the signals that follow it (`AbortSignal.any`) counted in. */
  readonly listeners: () => number;
  /** The most listeners that it had at once. */
  readonly most: () => number;
  /** From now on a listener of its own keeps an abort to itself, by `stopImmediatePropagation`. */
  readonly stopPropagation: () => void;
}

/** What to do with a signal that follows a counted one. */
const counters: WeakMap<AbortSignal, (signal: AbortSignal) => void> =
  new WeakMap();

/** A signal that knows how many listeners it has. */
export function countedSignal(): CountedSignal {
  watchFollowers();
  const controller = new AbortController();
  const { signal } = controller;
  const listening: Set<unknown>[] = [];
  const add = signal.addEventListener.bind(signal);
  let most = 0;
  const listeners = (): number =>
    listening.reduce((sum, { size }) => sum + size, 0);
  const count = (counted: AbortSignal): void => {
    listening.push(
      countListeners(counted, () => {
        most = Math.max(most, listeners());
      }),
    );
    counters.set(counted, count);
  };
  count(signal);
  return {
    signal,
    abort: () => controller.abort(),
    listeners,
    most: () => most,
    stopPropagation: () => add("abort", stop),
  };
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}

/** The listeners that a signal has, from now on; `onAdd` is told of each new one. */
function countListeners(signal: AbortSignal, onAdd: () => void): Set<unknown> {
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const listening = new Set<unknown>();
  signal.addEventListener = (
    ...args: Parameters<AbortSignal["addEventListener"]>
  ) => {
    listening.add(args[1]);
    onAdd();
    add(...args);
  };
  signal.removeEventListener = (
    ...args: Parameters<AbortSignal["removeEventListener"]>
  ) => {
    listening.delete(args[1]);
    remove(...args);
  };
  return listening;
}

let isWatching = false;

/** Nothing else tells which signals follow another, and a listener may sit on those. */
function watchFollowers(): void {
  if (isWatching || !AbortSignal.any) {
    return;
  }
  isWatching = true;
  const any = AbortSignal.any.bind(AbortSignal);
  AbortSignal.any = (signals) => {
    const follower = any(signals);
    for (const signal of signals) {
      counters.get(signal)?.(follower);
    }
    return follower;
  };
}
