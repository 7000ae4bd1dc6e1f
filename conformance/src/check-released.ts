import type { Failures } from "./failures.ts";
import type { ServerControl } from "./server-control.ts";

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
