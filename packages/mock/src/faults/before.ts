import { refusal } from "../validation/refusal.js";
import { emptyAnswer, type Answer } from "../examples/answer.js";
import { documentedAnswer } from "../examples/documented-answer.js";
import type { Provider } from "../providers/provider.js";
import type { LocatedOperation } from "../specs/operations.js";
import type { RequestFault } from "./fault.js";

/** The answer of a fault that keeps the operation from being carried out; undefined for every other fault. */
export function answerBefore(
  fault: RequestFault | undefined,
  provider: Provider,
  { operation }: LocatedOperation,
  retryAfterSeconds: number,
): Answer | undefined {
  switch (fault) {
    case "503-before-execution":
      return documentedAnswer(operation, { code: "503" }) ?? emptyAnswer(503);
    case "429-with-retry-after":
      return {
        ...refusal(provider, 429, "Too many requests"),
        headers: { "retry-after": String(retryAfterSeconds) },
      };
    // Not the documented example: it may say in its body when to come again.
    case "429-without-retry-after":
      return refusal(provider, 429, "Too many requests");
    case "key-burnt":
      return emptyAnswer(500);
    default:
      return undefined;
  }
}
