import type { Expectation } from "./case.ts";
import { unless, type Failures } from "./failures.ts";
import { mismatches } from "./mismatches.ts";
import type { Scene } from "./scene.ts";

/** Whether what the caller's own code saw of the call is as the case says. */
export function checkObserved(
  { clock, events, asked, ran, fetched }: Scene,
  expect: Expectation,
): Failures {
  return [
    ...optional("waits", clock.waits, expect.waits),
    ...optional("elapsed", clock.now, expect.elapsedMs),
    ...optional("credentials asked", asked, expect.asked),
    ...optional("middleware", ran, expect.middleware),
    ...members("event", events, expect.events),
    ...members("fetch", fetched, expect.fetched),
    ...fetched.flatMap(({ redirect, isRequest }) => [
      ...mismatches("redirect", redirect, "manual"),
      ...unless(isRequest, "fetch got no Request"),
    ]),
  ];
}

function optional(
  name: string,
  actual: unknown,
  expected: unknown,
): Failures {
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
