/** RFC 9110's preferred date form, and no other: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate: RegExp =
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The wait that a `Retry-After` header asks for, in milliseconds; undefined when it is absent or malformed. */
export function parseRetryAfter(
  value: string | null,
  now: number,
): number | undefined {
  if (value === null) {
    return undefined;
  }
  if (/^\d{1,10}$/.test(value)) {
    return Number(value) * 1000;
  }
  const date = httpDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
