/** What a value is: its `typeof`, or what kind of object, whichever realm it comes from. */
export function kindOf(value: unknown): string {
  return typeof value === "object"
    ? Object.prototype.toString.call(value).slice(8, -1)
    : typeof value;
}
