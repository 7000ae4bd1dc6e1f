import type { UntypedClient } from "../operations/test-operation.ts";
import type { CaseContext } from "./case-context.ts";
import { makeCall } from "./make-call.ts";
import { openClient } from "./open-client.ts";

/** How a call, or its factory, ended. */
export type Settled =
  | { readonly how: "resolved"; readonly result: Result }
  | { readonly how: "rejected" | "thrown"; readonly reason: unknown }
  | { readonly how: "hanging" };

/** A call's result, its types unchecked. */
export interface Result {
  readonly data: unknown;
  readonly error: AnyError | undefined;
  readonly status: unknown;
  readonly response: Response | undefined;
  readonly attempts: unknown;
  readonly idempotencyKey: unknown;
}

/** An error, its members unchecked. */
export type AnyError = Error & Readonly<Record<string, unknown>>;

/** Far longer than any call here takes: only one that hangs reaches it. */
const patienceMs = 8_000;

/** Opens the case's client, makes its call, and reports how that ended. */
export async function settle(context: CaseContext): Promise<Settled> {
  let client: UntypedClient;
  try {
    client = openClient(context);
  } catch (reason) {
    return { how: "thrown", reason };
  }
  if (context.test.caller?.stopsPropagation) {
    context.caller.stopPropagation();
  }
  if (context.test.caller?.abort === "before") {
    context.caller.abort();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Settled>((resolve) => {
    timer = setTimeout(() => resolve({ how: "hanging" }), patienceMs);
  });
  const call = makeCall(context, client).then(
    (result): Settled => ({ how: "resolved", result: result as Result }),
    (reason: unknown): Settled => ({ how: "rejected", reason }),
  );
  const settled = await Promise.race([call, late]);
  clearTimeout(timer);
  return settled;
}
