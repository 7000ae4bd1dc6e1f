/** True for 1 or more printable ASCII characters without surrounding space: what a header can carry on every runtime. */
export function isPrintable(value: unknown): value is string {
  return typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value);
}

/** What a value is: its `typeof`, or what kind of object, whichever realm it comes from. */
export function kindOf(value: unknown): string {
  return typeof value === "object"
    ? Object.prototype.toString.call(value).slice(8, -1)
    : typeof value;
}
