/** Sets a property that neither `util.inspect` nor `JSON.stringify` shows. */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false });
}
