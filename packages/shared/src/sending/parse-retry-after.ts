/** Of RFC 9110's three date forms the first two: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`. */
const form: RegExp =
  /^\w{3,9}, ([ \d]\d)( (?=.{21}$)|-(?=.{19}$))(\w{3}).(\d+) (\d\d:\d\d:\d\d) GMT$/;

/** The third: `Sun Nov  6 08:49:37 1994`. */
const asctime: RegExp = /^(\w{3}) (\w{3}) (..) (\S{8}) (\d{4})$/;

/**
 * The wait that an answer's headers ask for, in milliseconds; -1 when they ask
 * for none, or malformed. A date is taken against the answer's own `Date`, as
 * our clock may differ from the provider's. On a 429 `RateLimit-Reset` counts
 * where there is no `Retry-After`, or none that can be read.
 */
export function parseRetryAfter(
  { headers, status }: Response,
  now: number,
): number {
  const get = (name: string): string => headers.get(name) ?? "";
  const asked = get("retry-after");
  const date = parseDate(asked, now);
  if (!Number.isNaN(date)) {
    return Math.max(0, date - (parseDate(get("date"), now) || now));
  }
  const seconds = [asked, status === 429 ? get("ratelimit-reset") : ""].find(
    (text) => /^\d{1,10}$/.test(text),
  );
  return seconds ? Number(seconds) * 1000 : -1;
}

/** A date of HTTP in milliseconds since 1970; NaN for anything else. */
function parseDate(text: string, now: number): number {
  const [, day, , month, year, time] =
    form.exec(text.replace(asctime, "$1, $3 $2 $5 $4 GMT")) ?? [];
  let full = Number(year);
  if (full < 100) {
    // RFC 9110: a two-digit year more than 50 years ahead is of the last century.
    const present = new Date(now).getUTCFullYear();
    full += present - (present % 100);
    full -= full > present + 50 ? 100 : 0;
  }
  return Date.parse(`${day} ${month} ${full} ${time} GMT`);
}
