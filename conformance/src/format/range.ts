/** Stands in an expectation for every number from `min` to `max`. */
export class Range {
  readonly min: number;
  readonly max: number;

  constructor(min: number, max: number) {
    this.min = min;
    this.max = max;
  }
}

/** Every number from `min` to `max`. */
export function between(min: number, max: number): Range {
  return new Range(min, max);
}
