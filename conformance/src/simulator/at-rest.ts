import type { Mock } from "@fintech-clients/mock";

const hourMs = 3_600_000;

/** Lets simulated time pass until nothing is pending, and then again: nothing may happen any more. */
export function comeToRest(mock: Mock): void {
  while (mock.pending() > 0) {
    mock.advance(hourMs);
  }
  const before = mock.executions().length;
  mock.advance(48 * hourMs);
  if (mock.pending() > 0 || mock.executions().length !== before) {
    throw new Error(
      "the simulator carries something out after it came to rest",
    );
  }
}
