import { TestClock } from "@fintech-clients/testing/time";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { worstOf, type Fate } from "./worst-of.ts";

/** Those that the rules tell apart come more often. */
const statuses: readonly number[] = [
  200, 201, 204, 301, 307, 400, 401, 401, 401, 403, 404, 408, 409, 422, 429,
  429, 500, 502, 503, 503, 504, 599,
];
const status = fc.constantFrom(...statuses);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 4, arbitrary: status },
  {
    weight: 1,
    arbitrary: fc.constantFrom("refused", "lost", "nonsense", "half"),
  },
);

interface Settled {
  readonly attempts: number;
  readonly error?: { readonly outcome: string; readonly retryable: boolean };
}

function answer(what: Fate): Promise<Response> {
  if (typeof what === "number") {
    const body = what === 204 ? null : what < 300 ? "{}" : "<html>";
    return Promise.resolve(new Response(body, { status: what }));
  }
  if (what === "half") {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new Error("half")),
    });
    return Promise.resolve(new Response(stream));
  }
  const cause = { code: what === "refused" ? "ECONNREFUSED" : "ECONNRESET" };
  return what === "nonsense"
    ? Promise.resolve("nonsense" as never)
    : Promise.reject(Object.assign(new Error(what), { cause }));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const operations = ["/unkeyed", "/marked", "/keyed-once", "/keyed"] as const;

test.each(operations)(
  "POST %s is never sent again where it may have been executed",
  (path) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        async (fates, asks, isOwnFetch, maxAttempts) => {
          const clock = new TestClock(0.5, 0);
          const apiKey = "canary-key";
          let sent = 0;
          const fetch = (): Promise<Response> => answer(fates[sent++]!);
          vi.stubGlobal("fetch", fetch);
          const client = makeClient({
            credentials: asks ? () => ({ apiKey }) : { apiKey },
            ...(isOwnFetch && { fetch }),
            retry: { maxAttempts },
            onAttempt: ({ waitMs }: { waitMs: number | undefined }) =>
              clock.announce(waitMs),
            [Symbol.for("@fintech-clients/runtime")]: clock.runtime,
          });
          const { error, attempts } = (await client["POST"]!(path)) as Settled;
          const played = fates.slice(0, sent);
          expect(attempts).toBe(sent);
          const marked = path === "/marked" ? [503] : [];
          let replays = asks ? 1 : 0;
          for (const before of played.slice(0, -1)) {
            const replayed = before === 401 && replays > 0;
            replays -= replayed ? 1 : 0;
            expect(before).not.toBe("nonsense");
            if (path !== "/keyed") {
              expect(
                replayed || [429, ...marked].includes(before as number),
              ).toBe(true);
            }
          }
          expect(played.length).toBeLessThanOrEqual(
            maxAttempts + (asks ? 1 : 0),
          );
          if (error) {
            const conflicts = path.startsWith("/keyed") ? [400, 409] : [];
            expect(error.outcome).toBe(
              worstOf(played, { marked, conflicts, isOwnFetch }),
            );
          }
          if (error?.retryable && path !== "/keyed") {
            expect(["not-sent", "rejected"]).toContain(error.outcome);
          }
        },
      ),
      { numRuns: 300 },
    ),
);
