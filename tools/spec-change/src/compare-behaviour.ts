import { isDeepStrictEqual } from "node:util";
import { canonical } from "./canonical.ts";
import type { Change } from "./change.ts";
import type { OperationPair } from "./operation-pair.ts";

/** What the client does differently when an extension changes. None of it changes a type. */
const behaviours: Readonly<Record<string, readonly [string, string]>> = {
  "x-idempotency-header": [
    "sent with an idempotency key",
    "no longer sent with an idempotency key",
  ],
  "x-idempotency-source": [
    "repeated after an unclear attempt, with the same key",
    "no longer repeated after an unclear attempt",
  ],
  "x-key-conflict": [
    "error codes of a key conflict are recognised",
    "error codes of a key conflict are no longer recognised",
  ],
  "x-not-executed": [
    "repeated after statuses that mean it was not executed",
    "no longer repeated after statuses that mean it was not executed",
  ],
};

/** Reports changes of what the run time does with an operation. */
export function compareBehaviour(
  { name, before, after }: OperationPair,
  add: (change: Change) => void,
): void {
  for (const [extension, [on, off]] of Object.entries(behaviours)) {
    const [old, now] = [before, after].map((operation) =>
      canonical(operation[extension]),
    );
    if (isDeepStrictEqual(old, now)) continue;
    // Another page that says the same is no other behaviour.
    if (extension === "x-idempotency-source" && old && now) continue;
    const text = now === undefined ? off : on;
    add({
      bump: "minor",
      subject: name,
      place: "",
      text: old && now ? `${on} (changed)` : text,
    });
  }
}
