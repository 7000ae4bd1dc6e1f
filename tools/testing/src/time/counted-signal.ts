/** A signal that knows how many listeners it has. */
export interface CountedSignal {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  readonly listeners: () => number;
}

/** A signal that knows how many listeners it has. */
export function countedSignal(): CountedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const listening = new Set<unknown>();
  signal.addEventListener = (
    ...args: Parameters<AbortSignal["addEventListener"]>
  ) => {
    listening.add(args[1]);
    add(...args);
  };
  signal.removeEventListener = (
    ...args: Parameters<AbortSignal["removeEventListener"]>
  ) => {
    listening.delete(args[1]);
    remove(...args);
  };
  return {
    signal,
    abort: () => controller.abort(),
    listeners: () => listening.size,
  };
}
