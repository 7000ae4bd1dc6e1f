/** The clock and the chance that a client uses; the conformance runner puts its own in their place. */
export interface Runtime {
  /** Milliseconds on a clock that never jumps. */
  readonly now: () => number;
  /** From 0, inclusive, to 1, exclusive. */
  readonly random: () => number;
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** The global functions, looked up at each call, so that a test's fake timers are used too. */
export const globalRuntime: Runtime = {
  now: () => performance.now(),
  random: () => Math.random(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** The factory option, absent from the types, that replaces the {@link Runtime}. */
export const runtimeOption: unique symbol = Symbol.for(
  "@fintech-clients/runtime",
);
