import type { CaseContext } from "../caller/case-context.ts";
import type { AnyError } from "../caller/settle.ts";
import { mismatches, unless, type Failures } from "./failures.ts";
import { guards } from "./guards.ts";

/** Whether a factory or a call refused a mistake in the program as it should. */
export function checkRefusal(
  { operation, test }: CaseContext,
  how: "thrown" | "rejected",
  reason: unknown,
  expected: unknown,
): Failures {
  if (!guards["ConfigurationError"]?.(reason)) {
    return [`it was ${how}: ${String(reason)}`];
  }
  const { message, provider, ...error } = reason as AnyError;
  const template = (test.path?.template ?? operation.template).concat(
    test.path?.suffix ?? "",
  );
  const name = `${operation.method} ${template}`;
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
    ...mismatches("attempts", error["attempts"], 0),
    ...unless(expected !== undefined, "it should not have been refused"),
  ];
}
