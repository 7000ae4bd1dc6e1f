import { jsonAnswer, type Answer } from "../examples/answer.js";
import type { Provider, RefusalStatus } from "../providers/provider.js";

/** The simulator's own refusal, in the provider's error envelope; `code` where it is not the usual one. */
export function refusal(
  { codes, envelope }: Provider,
  status: RefusalStatus,
  message: string,
): Answer {
  return jsonAnswer(status, envelope(status, codes[status], message));
}
