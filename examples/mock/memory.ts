import type { Answer } from "./answer.ts";

/** What one mock remembers between requests. */
export class Memory {
  readonly #answers = new Map<string, Answer>();
  readonly #limited = new Set<string>();

  /** The answer to an earlier request with the same key. */
  recall(key: string): Answer | undefined {
    return this.#answers.get(key);
  }

  /** Keeps an answer for later requests with the same key. */
  keep(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
  }

  /** True the first time, false the second, and so on. */
  limitOnce(request: string): boolean {
    const first = !this.#limited.delete(request);
    if (first) {
      this.#limited.add(request);
    }
    return first;
  }
}
