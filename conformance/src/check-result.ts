import type { Expectation } from "./case.ts";
import { checkError } from "./check-error.ts";
import { unless, type Failures } from "./failures.ts";
import { memberNames } from "./member-names.ts";
import { mismatches } from "./mismatches.ts";
import { plainData } from "./plain-data.ts";
import type { Scene } from "./scene.ts";
import type { Result } from "./settled.ts";

const members = "attempts,data,error,idempotencyKey,response,status";

/** Whether a call's result is as every result is, and as the case says. */
export async function checkResult(
  scene: Scene,
  result: Result,
  expect: Expectation,
): Promise<Failures> {
  const { error, response, status, attempts } = result;
  const sent = expect.attempts ?? requestCount(expect);
  const common = [
    ...mismatches("the result has", memberNames(result), members),
    ...mismatches("status of the response", response?.status, status),
    ...mismatches("attempts", attempts, sent),
    ...mismatches("events", scene.events.length, sent),
    ...mismatches("key", result.idempotencyKey, expectedKey(scene, expect)),
  ];
  if (expect.error !== undefined) {
    return [...common, ...checkError(scene, result, expect.error)];
  }
  if (error) {
    const { message, outcome } = error;
    return [...common, `it failed: ${message} (${String(outcome)})`];
  }
  return [
    ...common,
    ...mismatches("error", error, undefined),
    ...mismatches("status", status, expect.status),
    ...mismatches("data", await plainData(result.data), expect.data),
    ...unless("data" in expect, "the case tells no data"),
  ];
}

/** A UUID of version 4. */
const uuid =
  "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";

function expectedKey({ operation }: Scene, { key }: Expectation): unknown {
  return operation.keyHeader === undefined
    ? undefined
    : (key ?? { $match: uuid });
}

function requestCount({ requests = 0 }: Expectation): number {
  return typeof requests === "number" ? requests : requests.length;
}
