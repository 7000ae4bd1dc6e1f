import type { Interval } from "../measure/statistics.ts";

/** A whole number with thousands set apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Microseconds, shorter the longer they are. */
export function micros(value: number): string {
  return value < 100 ? value.toFixed(1) : count(value);
}

/** A ratio with its interval: `1.05x (1.02 to 1.08)`. */
export function ratio({ median, low, high }: Interval): string {
  return `${median.toFixed(2)}x (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
