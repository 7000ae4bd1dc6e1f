/** The names of an object's members, in an order that does not depend on it. */
export function memberNames(value: object): string {
  const names = Object.keys(value);
  names.sort();
  return names.join();
}
