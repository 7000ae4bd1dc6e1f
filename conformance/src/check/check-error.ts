import { ClientError } from "@fintech-clients/shared";
import type { CaseContext } from "../caller/case-context.ts";
import type { AnyError, Result } from "../caller/settle.ts";
import type { ExpectedError } from "../format/case.ts";
import { mismatches, unless, type Failures } from "./failures.ts";
import { guards } from "./guards.ts";

/** Whether a failed call's error is as every error is, and as the case says. */
export function checkError(
  { operation, test, thrown }: CaseContext,
  result: Result,
  expected: ExpectedError,
): Failures {
  const { error, status, response, idempotencyKey, attempts } = result;
  if (!(error instanceof ClientError)) {
    return [`it did not fail: ${String(status)}, ${String(error)}`];
  }
  const { name } = error;
  const isAnswer = name === "ApiError";
  const template = test.path?.template ?? operation.template;
  return [
    ...unless(error instanceof Error, "the error is no Error"),
    ...mismatches("data", result.data, undefined),
    ...mismatches("provider", error.provider, operation.provider),
    ...mismatches(
      "operation",
      error.operation,
      `${operation.method} ${template}`,
    ),
    ...mismatches("attempts of the error", error.attempts, attempts),
    ...mismatches("key of the error", error.idempotencyKey, idempotencyKey),
    ...unless(
      error.cause === (name === "MiddlewareError" ? thrown : undefined),
      "the cause is not what the middleware threw",
    ),
    ...mismatches(
      "status of the result",
      status,
      isAnswer ? result.error?.["status"] : undefined,
    ),
    ...unless(isAnswer === (response !== undefined), "response is wrong"),
    ...unless(
      !Object.keys(error).some((key) => /^(body|response|cause)$/.test(key)),
      "body, response or cause is enumerable",
    ),
    ...checkGuards(error, name),
    ...Object.entries(expected).flatMap(([member, value]) =>
      mismatches(member, memberOf(result, member), value),
    ),
    ...unless("outcome" in expected, "the case tells no outcome"),
    ...unless("retryable" in expected, "the case tells no retryable"),
  ];
}

function memberOf({ error }: Result, member: string): unknown {
  return error?.[member === "class" ? "name" : member];
}

function checkGuards(error: unknown, name: string): Failures {
  return Object.entries(guards).flatMap(([guarded, guard]) =>
    mismatches(
      `the guard for ${guarded}`,
      guard(error),
      guarded === name || guarded === "ClientError",
    ),
  );
}
