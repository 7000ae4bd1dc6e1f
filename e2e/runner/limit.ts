/** Cases that cannot pass in a runtime, and why. */
export interface Limit {
  /** The runtimes' names. */
  readonly runtimes: readonly string[];
  /** Ids of cases, or what stands before the slash in them. */
  readonly cases: readonly string[];
  /** The operations that this is so for; all of them otherwise. */
  readonly operations?: readonly string[];
  /** They pass at times. */
  readonly sometimes?: boolean;
  /** One sentence for docs/runtimes.md. */
  readonly reason: string;
}
