import { setTimeout } from "node:timers/promises";

/** Looks again, every few seconds and at most `looks` times, until what it sees is `done`. */
export async function until<T>(
  look: () => Promise<T>,
  done: (seen: T) => boolean,
  { everyMs = 5000, looks = 100 } = {},
): Promise<T> {
  for (let count = 1; count < looks; count += 1) {
    const seen = await look();
    if (done(seen)) {
      return seen;
    }
    await setTimeout(everyMs);
  }
  return look();
}
