import type { CaseContext } from "../caller/case-context.ts";
import type { ServerControl } from "../format/server-control.ts";
import { mismatches, unless, type Failures } from "./failures.ts";

/** Whether anything is left of a call that has settled, or was asked of the clock that no clock can do. */
export function checkLeaks({
  clock,
  caller,
  signals,
  test,
}: CaseContext): Failures {
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

/** Longer than any runtime takes to close a connection, even on a busy machine. */
const patienceMs = 4_000;

/** Whether every connection is closed whose answer stalled. */
export async function checkReleased(server: ServerControl): Promise<Failures> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Failures>((resolve) => {
    timer = setTimeout(
      () => resolve(["a stalled connection is left open"]),
      patienceMs,
    );
  });
  const released = server.released().then((): Failures => []);
  const failures = await Promise.race([released, late]);
  clearTimeout(timer);
  return failures;
}
