/** A whole number with thousands set apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
