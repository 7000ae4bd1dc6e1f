import { TestClock } from "@fintech-clients/testing/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const date = fc.date({ noInvalidDate: true }).map((each) => each.toUTCString());
const spoiled = fc
  .tuple(date, fc.nat({ max: 28 }), fc.string({ minLength: 1, maxLength: 2 }))
  .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
const value = fc
  .oneof(
    fc.string(),
    fc.nat().map(String),
    fc.double().map(String),
    fc.stringMatching(/^[-+]?\d{1,30}(\.\d+)?$/),
    date,
    spoiled,
  )
  .filter((text) => /^[ -~]*$/.test(text));

interface Answered {
  readonly error: { readonly retryAfterMs: number | undefined };
}

test("the wait that is read from Retry-After is finite and not negative, or none", () =>
  fc.assert(
    fc.asyncProperty(value, async (text) => {
      const clock = new TestClock(0.5, 0);
      const client = makeClient({
        fetch: async () =>
          new Response("", { status: 429, headers: { "retry-after": text } }),
        retry: { maxAttempts: 2 },
        onAttempt: ({ waitMs }: { waitMs: number | undefined }) =>
          clock.announce(waitMs),
        [Symbol.for("@fintech-clients/runtime")]: clock.runtime,
      });
      const { error } = (await client["POST"]!("/things")) as Answered;
      const { retryAfterMs } = error;
      const trimmed = text.trim();
      const until = new Date(trimmed);
      if (/^\d{1,10}$/.test(trimmed)) {
        expect(retryAfterMs).toBe(Number(trimmed) * 1000);
      } else if (
        !/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(trimmed)
      ) {
        expect(retryAfterMs).toBe(undefined);
      } else if (until.getTime() && until.toUTCString() === trimmed) {
        const left = Math.max(0, until.getTime() - Date.now());
        expect(Math.abs(left - retryAfterMs!)).toBeLessThan(5_000);
      }
      expect(retryAfterMs ?? 0).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(retryAfterMs ?? 0)).toBe(true);
      expect(clock.waits).toEqual(
        (retryAfterMs ?? 250) > 60_000 ? [] : [retryAfterMs ?? 250],
      );
      expect(clock.impossible).toEqual([]);
    }),
    { numRuns: 500 },
  ));
