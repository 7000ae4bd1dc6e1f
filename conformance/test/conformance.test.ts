import { describe, expect, test } from "vitest";
import { cases } from "../src/cases/index.ts";
import { caseRuns } from "../src/format/case-runs.ts";
import { repeatedWrites } from "../src/check/repeated-writes.ts";
import { playCase, type Played } from "../src/run/play-case.ts";

/** Longer than the runner itself waits for a call that hangs. */
const timeout = 20_000;
const played: Played[] = [];

describe.each(cases)("$id: $title", (each) => {
  const runs = caseRuns([each]).map((run) => ({
    name: `${run.test.id} of ${run.operation.name}`,
    run,
  }));

  test.concurrent.each(runs)(
    "$name",
    async ({ run }) => {
      const result = await playCase(run);
      played.push(result);
      expect(result.failures.join("\n")).toBe("");
    },
    timeout,
  );
});

test("over all cases, no write arrived twice that may have been executed", () => {
  expect(played.length).toBeGreaterThan(2_000);
  expect(played.flatMap(repeatedWrites)).toEqual([]);
});

test("over all cases, each call had a key of its own", () => {
  const keys = played.flatMap(({ run, requests: [first] }) =>
    run.operation.keyHeader === undefined ||
    "idempotencyKey" in Object(run.test.call)
      ? []
      : (first?.headers[run.operation.keyHeader] ?? []),
  );
  expect(keys.length).toBeGreaterThan(200);
  expect(new Set(keys).size).toBe(keys.length);
});
