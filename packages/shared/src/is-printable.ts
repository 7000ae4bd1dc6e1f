/** True for 1 or more printable ASCII characters without surrounding space: what a header can carry on every runtime. */
export function isPrintable(value: unknown): value is string {
  return typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value);
}
