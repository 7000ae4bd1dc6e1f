import { checkAnswer } from "./check-answer.ts";

/** The times of calls made one after the other, in microseconds. Every answer is checked outside its time. */
export async function timedCalls(
  call: () => Promise<unknown>,
  calls: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < calls; index += 1) {
    const start = performance.now();
    const answer = await call();
    times.push((performance.now() - start) * 1000);
    checkAnswer(answer);
  }
  return times;
}
