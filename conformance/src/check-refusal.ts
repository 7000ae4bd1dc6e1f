import { unless, type Failures } from "./failures.ts";
import { guards } from "./guards.ts";
import { mismatches } from "./mismatches.ts";
import type { Scene } from "./scene.ts";
import type { AnyError } from "./settled.ts";

/** Whether a factory or a call refused a mistake in the program as it should. */
export function checkRefusal(
  { operation, test }: Scene,
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
