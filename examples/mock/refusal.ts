import { jsonAnswer, type Answer } from "./answer.ts";
import type { Operation } from "./document.ts";
import type { Provider, RefusalStatus } from "./provider.ts";

/** The mock's own error: the documented example with the provider's code for it, else the provider's envelope. */
export function refusal(
  provider: Provider,
  operation: Operation | undefined,
  status: RefusalStatus,
  message: string,
): Answer {
  const code = provider.codes[status];
  const content = operation?.responses[status]?.content ?? {};
  const documented = Object.values(content)
    .flatMap(({ examples = {} }) => Object.values(examples))
    .find(({ value }) => Object.values(value as object).includes(code));
  return jsonAnswer(
    status,
    documented?.value ?? provider.envelope(status, code, message),
  );
}
