import type { Interval } from "../measure/interval.ts";
import { count } from "./count.ts";

/** Microseconds, shorter the longer they are. */
export function micros(value: number): string {
  return value < 100 ? value.toFixed(1) : count(value);
}

/** A ratio with its interval: `1.05x (1.02 to 1.08)`. */
export function ratio({ median, low, high }: Interval): string {
  return `${median.toFixed(2)}x (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
