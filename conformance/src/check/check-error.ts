import { ClientError } from "@fintech-clients/shared";
import { calledTemplate, type CaseContext } from "../caller/case-context.ts";
import type { Result } from "../caller/settle.ts";
import type { ExpectedError } from "../format/case.ts";
import { mismatches, unless, type Failures } from "./failures.ts";
import { guards } from "./guards.ts";

/** Whether a failed call's error is as every error is, and as the case says. */
export function checkError(
  context: CaseContext,
  result: Result,
  expected: ExpectedError,
): Failures {
  const { error, status, response, idempotencyKey, attempts } = result;
  if (!(error instanceof ClientError)) {
    return [`it did not fail: ${String(status)}, ${String(error)}`];
  }
  const { name } = error;
  const isAnswer = name === "ApiError";
  const { operation, thrown } = context;
  return [
    ...unless(error instanceof Error, "the error is no Error"),
    ...mismatches("data", result.data, undefined),
    ...mismatches("provider", error.provider, operation.provider),
    ...mismatches(
      "operation",
      error.operation,
      `${operation.method} ${calledTemplate(context)}`,
    ),
    ...mismatches("attempts of the error", error.attempts, attempts),
    ...mismatches("key of the error", error.idempotencyKey, idempotencyKey),
    ...unless(
      name === "ConnectionError"
        ? isPlain(error.cause)
        : error.cause === (name === "MiddlewareError" ? thrown : undefined),
      "the cause is not what it should be",
    ),
    ...mismatches(
      "status of the result",
      status,
      isAnswer ? result.error?.["status"] : undefined,
    ),
    ...unless(isAnswer === (response !== undefined), "response is wrong"),
    ...unless(
      !Object.keys(error).some((key) =>
        /^(body|details|text|response|cause)$/.test(key),
      ),
      "body, details, text, response or cause is enumerable",
    ),
    ...checkGuards(error, name),
    ...Object.entries(expected).flatMap(([member, value]) =>
      mismatches(member, memberOf(result, member), value),
    ),
    ...unless("outcome" in expected, "the case expects no outcome"),
    ...unless("retryable" in expected, "the case expects no retryable"),
  ];
}

/** A new error that says what `fetch` threw, and holds nothing else of it. */
function isPlain(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    cause.name === "Error" &&
    Object.keys(cause).length === 0
  );
}

function memberOf({ error }: Result, member: string): unknown {
  return member === "cause"
    ? (error?.cause as Partial<Error> | undefined)?.message
    : error?.[member === "class" ? "name" : member];
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
