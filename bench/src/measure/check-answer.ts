import { answer } from "../load/answer.ts";

/** Throws for any answer but the one that was sent: nothing wins by failing. */
export function checkAnswer(given: unknown): void {
  const { id, status } = (given ?? {}) as Partial<typeof answer>;
  if (id !== answer.id || status !== answer.status) {
    throw new Error(`a client gave ${JSON.stringify(given)?.slice(0, 200)}`);
  }
}
