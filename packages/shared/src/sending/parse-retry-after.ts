/** RFC 9110's three date forms: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. */
const preferred: RegExp =
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc850: RegExp =
  /^[A-Z][a-z]+day, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/;
const asctime: RegExp =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}:\d{2}:\d{2}) (\d{4})$/;

/**
 * The wait that an answer's headers ask for, in milliseconds; -1 when they ask
 * for none, or malformed. A date is taken against the answer's own `Date`, as
 * our clock may differ from the provider's. On a 429 `RateLimit-Reset` counts
 * where there is no `Retry-After`.
 */
export function parseRetryAfter(
  { headers, status }: Response,
  now: number,
): number {
  const asked = headers.get("retry-after");
  const text =
    asked ?? (status === 429 ? headers.get("ratelimit-reset") : "") ?? "";
  if (/^\d{1,10}$/.test(text)) {
    return Number(text) * 1000;
  }
  const date = asked === null ? Number.NaN : parseDate(text, now);
  if (Number.isNaN(date)) {
    return -1;
  }
  const sent = parseDate(headers.get("date") ?? "", now);
  return Math.max(0, date - (Number.isNaN(sent) ? now : sent));
}

/** A date of HTTP in milliseconds since 1970; NaN for anything else. */
function parseDate(text: string, now: number): number {
  const [, day, month, year, time] = rfc850.exec(text) ?? [];
  if (day) {
    // RFC 9110: a two-digit year more than 50 years ahead is of the last century.
    const present = new Date(now).getUTCFullYear();
    const full = present - (present % 100) + Number(year);
    return Date.parse(
      `${day} ${month} ${full > present + 50 ? full - 100 : full} ${time} GMT`,
    );
  }
  const old = text.replace(asctime, "$2 $1 $4 $3 GMT");
  return old !== text || preferred.test(text) ? Date.parse(old) : Number.NaN;
}
