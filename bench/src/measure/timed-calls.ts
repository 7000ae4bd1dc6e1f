import { checkAnswer } from "./check-answer.ts";

/**
 * The times of calls made one after the other, in microseconds. Every answer is
 * checked outside its time, and other work of `workUs` done before each call.
 */
export async function timedCalls(
  call: () => Promise<unknown>,
  calls: number,
  workUs: number = 0,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < calls; index += 1) {
    let start = performance.now();
    const workEnd = start + workUs / 1000;
    while (start < workEnd) {
      start = performance.now();
    }
    const answer = await call();
    times.push((performance.now() - start) * 1000);
    checkAnswer(answer);
  }
  return times;
}
