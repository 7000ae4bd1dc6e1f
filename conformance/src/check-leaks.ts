import { unless, type Failures } from "./failures.ts";
import { mismatches } from "./mismatches.ts";
import type { Scene } from "./scene.ts";

/** Whether anything is left of a call that has settled, or was asked of the clock that no clock can do. */
export function checkLeaks({ clock, caller, signals, test }: Scene): Failures {
  const hanging = test.caller?.credentials?.startsWith("hangs");
  return [
    ...mismatches("timers left", clock.left, 0),
    ...mismatches("listeners left", caller.listeners(), 0),
    ...unless(!("polluted" in {}), "the prototype of objects was changed"),
    ...mismatches("impossible delays", clock.impossible, []),
    ...signals.flatMap((signal, index) => [
      ...unless(signal instanceof AbortSignal, "credentials got no signal"),
      ...mismatches(
        "the credentials' signal aborted",
        (signal as AbortSignal | undefined)?.aborted,
        hanging === true && index === signals.length - 1,
      ),
    ]),
  ];
}
