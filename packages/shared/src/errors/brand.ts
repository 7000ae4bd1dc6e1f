/** Marks our errors by name, so that guards recognise those of another installed copy. */
export const brand: symbol = Symbol.for("@fintech-clients/error");

/** True when `error` carries the brand of the class called `name`, or any brand when no name is given. */
export function isBranded(error: unknown, name?: string): boolean {
  const mark = (error as Record<symbol, unknown> | null | undefined)?.[brand];
  return mark !== undefined && (name === undefined || mark === name);
}
