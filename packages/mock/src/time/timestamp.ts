/** How a provider's examples write an instant: whole seconds, or with this many digits after them. */
export type Precision = 0 | 3 | 6;

/** A simulated instant as ISO 8601 in UTC. */
export function timestamp(ms: number, precision: Precision = 0): string {
  const [whole = "", fraction = ""] = new Date(ms).toISOString().split(/[.Z]/);
  return precision === 0
    ? `${whole}Z`
    : `${whole}.${fraction.padEnd(precision, "0")}Z`;
}
