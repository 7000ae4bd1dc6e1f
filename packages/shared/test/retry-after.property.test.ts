import { TestClock } from "@fintech-clients/testing/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const days = ["Sun", "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur"];

/** A date in HTTP's preferred form, RFC 850's and asctime's. */
function forms(date: Date): string[] {
  const [, day = "", month = "", year = "", time = ""] = date
    .toUTCString()
    .split(" ");
  const long = `${days[date.getUTCDay()]}day`;
  return [
    date.toUTCString(),
    `${long}, ${day}-${month}-${year.slice(-2)} ${time} GMT`,
    `${long.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
  ];
}

/** Within what two digits of a year can tell, seen from the test clock. */
const near = fc
  .date({
    min: new Date("1980-01-01"),
    max: new Date("2070-01-01"),
    noInvalidDate: true,
  })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const form = fc.nat({ max: 2 });
const spoiled = fc
  .tuple(
    near,
    form,
    fc.nat({ max: 28 }),
    fc.string({ minLength: 1, maxLength: 2 }),
  )
  .map(([date, which, at, put]) => {
    const text = forms(date)[which]!;
    return text.slice(0, at) + put + text.slice(at + 1);
  });
const value = fc
  .oneof(
    fc.string(),
    fc.nat().map(String),
    fc.double().map(String),
    fc.stringMatching(/^[-+]?\d{1,30}(\.\d+)?$/),
    spoiled,
  )
  .filter((text) => /^[ -~]*$/.test(text));

interface Answered {
  readonly error: { readonly retryAfterMs: number | undefined };
}

/** The wait that headers ask for, once it is sure that it was waited or not begun. */
async function asked(
  headers: Record<string, string>,
): Promise<number | undefined> {
  const clock = new TestClock(0.5, 0);
  const client = makeClient({
    fetch: async () => new Response("", { status: 429, headers }),
    retry: { maxAttempts: 2 },
    onAttempt: ({ waitMs }: { waitMs: number | undefined }) =>
      clock.announce(waitMs),
    [Symbol.for("@fintech-clients/runtime")]: clock.runtime,
  });
  const { error } = (await client["POST"]!("/things")) as Answered;
  const { retryAfterMs = 0 } = error;
  expect(clock.waits).toEqual(
    retryAfterMs > 60_000 ? [] : [Math.max(250, retryAfterMs)],
  );
  expect(clock.impossible).toEqual([]);
  return error.retryAfterMs;
}

test("the wait that is read from Retry-After is finite and not negative, or none", () =>
  fc.assert(
    fc.asyncProperty(value, async (text) => {
      const retryAfterMs = await asked({ "retry-after": text });
      const trimmed = text.trim();
      if (/^\d{1,10}$/.test(trimmed)) {
        expect(retryAfterMs).toBe(Number(trimmed) * 1000);
      } else if (!/^\w{3,9},? .*\d\d:\d\d:\d\d( GMT| \d{4})$/.test(trimmed)) {
        expect(retryAfterMs).toBe(undefined);
      }
      expect(retryAfterMs ?? 0).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(retryAfterMs ?? 0)).toBe(true);
    }),
    { numRuns: 500 },
  ));

test("what cannot be read in Retry-After does not hide RateLimit-Reset", () =>
  fc.assert(
    fc.asyncProperty(value, async (text) => {
      const alone = await asked({ "retry-after": text });
      const both = { "retry-after": text, "ratelimit-reset": "7" };
      expect(await asked(both)).toBe(alone ?? 7000);
    }),
    { numRuns: 500 },
  ));

test("a date in any of HTTP's forms is taken against the answer's own, in any of them", () =>
  fc.assert(
    fc.asyncProperty(
      near,
      near,
      form,
      form,
      async (until, sent, one, other) => {
        const headers = {
          "retry-after": forms(until)[one]!,
          date: forms(sent)[other]!,
        };
        expect(await asked(headers)).toBe(
          Math.max(0, until.getTime() - sent.getTime()),
        );
      },
    ),
    { numRuns: 500 },
  ));
