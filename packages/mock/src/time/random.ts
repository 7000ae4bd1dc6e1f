/** Numbers and ids that depend on nothing but a seed and how many were drawn before. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.trunc(seed) || 0;
  }

  /** From 0 up to, but not including, 1: the generator that is known as mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** One of `items`. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.next() * items.length)];
  }

  /** A UUID of version 4. */
  uuid(): string {
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replaceAll(
      /[xy]/g,
      (digit) => {
        const nibble = Math.floor(this.next() * 16);
        return (digit === "y" ? (nibble % 4) + 8 : nibble).toString(16);
      },
    );
  }
}
