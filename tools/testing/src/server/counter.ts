/** Counts something, and tells those who wait for it. */
export interface Counter {
  readonly add: () => void;
  /** Resolves once the count is `count` or more. */
  readonly reached: (count: number) => Promise<void>;
}

/** A counter at 0. */
export function createCounter(): Counter {
  const waiting = new Set<() => void>();
  let counted = 0;
  return {
    add: () => {
      counted += 1;
      for (const look of waiting) {
        look();
      }
    },
    reached: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (counted >= count) {
            waiting.delete(look);
            resolve();
          }
        };
        waiting.add(look);
        look();
      }),
  };
}
