import type { CaseContext } from "../caller/case-context.ts";
import type { Expectation } from "../format/case.ts";
import { memberNames, mismatches, unless, type Failures } from "./failures.ts";

const eventMembers =
  "attempt,durationMs,error,operation,requestId,status,waitMs";

/** Whether what the caller's own code saw of the call is as the case says. */
export function checkObserved(
  { clock, events, asked, ran, fetched }: CaseContext,
  expect: Expectation,
): Failures {
  return [
    ...optional("waits", clock.waits, expect.waits),
    ...optional("elapsed", clock.now, expect.elapsedMs),
    ...optional("credentials asked", asked, expect.asked),
    ...optional("middleware", ran, expect.middleware),
    ...events.flatMap((event) =>
      mismatches("the event has", memberNames(event), eventMembers),
    ),
    ...members("event", events, expect.events),
    ...members("fetch", fetched, expect.fetched),
    ...fetched.flatMap(({ url, redirect, signal }) => [
      ...mismatches("redirect", redirect, "manual"),
      ...unless(typeof url === "string", "fetch got no URL"),
      ...unless(signal instanceof AbortSignal, "fetch got no signal"),
    ]),
  ];
}

function optional(name: string, actual: unknown, expected: unknown): Failures {
  return expected === undefined ? [] : mismatches(name, actual, expected);
}

/** Each expected member of each expected object; others are free. */
function members(
  name: string,
  actual: readonly object[],
  expected: readonly object[] | undefined,
): Failures {
  return (expected ?? []).flatMap((each, index) =>
    Object.entries(each).flatMap(([member, value]) =>
      mismatches(
        `${member} of ${name} ${index + 1}`,
        (actual[index] as Record<string, unknown> | undefined)?.[member],
        value,
      ),
    ),
  );
}
