/** A field that the provider does not promise, but without which nothing can go on. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw new Error(`the answer does not hold ${what}`);
  }
  return value;
}
