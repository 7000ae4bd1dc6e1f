// #region large-integers
/** TypeScript's types leave the third argument out: the digits as they were sent. */
type Reviver = (
  key: string,
  value: unknown,
  context?: { readonly source?: string },
) => unknown;

/** Reads an answer that was taken with `parseAs: "text"`; the fields of that name are exact. */
export function readExactly(text: string, field: string): unknown {
  const exact: Reviver = (key, value, context) =>
    key === field && context?.source !== undefined
      ? BigInt(context.source)
      : value;
  return JSON.parse(text, exact);
}
// #endregion
