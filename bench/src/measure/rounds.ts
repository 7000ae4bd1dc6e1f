import { interval, type Interval, median, quantile } from "./statistics.ts";

/** Something that is measured beside others; gives one number for each of its calls. */
export interface Contender {
  readonly name: string;
  /** Measures some calls, and gives their times. */
  readonly batch: () => Promise<readonly number[]>;
}

/** What a contender's rounds gave. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
  /** To the reference's median in the same round. */
  readonly ratio: Interval;
}

/**
 * Measures contenders by turns: in each round every one has a batch, and each
 * round begins with another one, so that what the machine does besides falls on
 * all alike. The rounds of the warm-up come first and do not count: a program
 * that runs for a while has the compiled code of its calls.
 */
export async function rounds(
  contenders: readonly Contender[],
  reference: (name: string) => string,
  total: number,
  warmUp: number = 2,
): Promise<readonly Timing[]> {
  const all = new Map<string, number[]>();
  const ratios = new Map<string, number[]>();
  for (let round = -warmUp; round < total; round += 1) {
    const first = (round + warmUp) % contenders.length;
    const order = [...contenders.slice(first), ...contenders.slice(0, first)];
    const middles = new Map<string, number>();
    for (const { name, batch } of order) {
      const times = await batch();
      if (round >= 0) {
        middles.set(name, median(times));
        all.set(name, [...(all.get(name) ?? []), ...times]);
      }
    }
    for (const [name, middle] of middles) {
      const ratio = middle / (middles.get(reference(name)) ?? Number.NaN);
      ratios.set(name, [...(ratios.get(name) ?? []), ratio]);
    }
  }
  return contenders.map(({ name }) => {
    const times = all.get(name) ?? [];
    return {
      name,
      median: median(times),
      p99: quantile(times, 0.99),
      ratio: interval(ratios.get(name) ?? []),
    };
  });
}
