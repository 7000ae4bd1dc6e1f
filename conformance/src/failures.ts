/** What is not as it should be, in words. */
export type Failures = readonly string[];

/** One failure when `holds` is false. */
export function unless(holds: boolean, failure: string): Failures {
  return holds ? [] : [failure];
}
