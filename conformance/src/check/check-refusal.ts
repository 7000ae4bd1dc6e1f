import { calledTemplate, type CaseContext } from "../caller/case-context.ts";
import type { Expectation } from "../format/case.ts";
import type { AnyError } from "../caller/settle.ts";
import { mismatches, unless, type Failures } from "./failures.ts";
import { guards } from "./guards.ts";

/** Whether a factory or a call refused a mistake in the program as it should. */
export function checkRefusal(
  context: CaseContext,
  how: "thrown" | "rejected",
  reason: unknown,
  { throws, rejects, thrownOn, attempts = 0 }: Expectation,
): Failures {
  const expected = how === "thrown" ? throws : rejects;
  if (thrownOn && how === "rejected") {
    return unless(
      reason === context.thrown,
      "what was thrown is not thrown on",
    );
  }
  if (!guards["ConfigurationError"]?.(reason)) {
    return [`it was ${how}: ${String(reason)}`];
  }
  const { message, provider, ...error } = reason as AnyError;
  const { operation } = context;
  const name = `${operation.method} ${calledTemplate(context)}`;
  return [
    ...mismatches("message", message, expected),
    ...mismatches("provider", provider, operation.provider),
    ...mismatches(
      "operation",
      error["operation"],
      how === "thrown" ? undefined : name,
    ),
    ...mismatches("outcome", error["outcome"], "not-sent"),
    ...mismatches("retryable", error["retryable"], false),
    ...mismatches("attempts", error["attempts"], attempts),
    ...unless(expected !== undefined, "it should not have been refused"),
  ];
}
