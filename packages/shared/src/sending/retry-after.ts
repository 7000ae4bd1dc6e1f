/** RFC 9110's preferred date form, and no other: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate: RegExp =
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The wait that a `Retry-After` header asks for, in milliseconds; -1 when it is absent or malformed. */
export function parseRetryAfter(value: string | null): number {
  const text = value ?? "";
  if (/^\d{1,10}$/.test(text)) {
    return Number(text) * 1000;
  }
  const date = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? -1 : Math.max(0, date - Date.now());
}
