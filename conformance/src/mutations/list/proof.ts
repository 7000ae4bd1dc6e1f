import type { Mutation } from "../mutation.ts";

/** Clients that would do harm at a provider: the proof against the simulator catches each. */
export const proofMutations: readonly Mutation[] = [
  {
    rule: "KEY-1",
    breaks: "A new key each attempt.",
    find: "sent.set(idempotencyHeader, idempotencyKey);",
    replace: "sent.set(idempotencyHeader, crypto.randomUUID());",
  },
  {
    rule: "OUTCOME-8",
    breaks: "5xx as rejected.",
    find: "status >= 400 && status < 500 &&",
    replace: "status >= 400 &&",
  },
  {
    rule: "OUTCOME-3",
    breaks: "A reset as not-sent.",
    find: 'isSure && unsent.test(code ?? "")',
    replace: 'isSure && (code === "ECONNRESET" || unsent.test(code ?? ""))',
  },
  {
    rule: "OUTCOME-7",
    breaks: "A conflict as rejected.",
    find: 'return { outcome: "unknown", again: "waiting" }; } if (isLike([...inProcess, ...duplicated])) { return { outcome: "unknown", again };',
    replace:
      'return { outcome: "rejected", again: "waiting" }; } if (isLike([...inProcess, ...duplicated])) { return { outcome: "rejected", again };',
  },
  {
    rule: "ATTEMPT-5",
    breaks: "An unkeyed write repeated.",
    find: 'again !== "yes" && !isRepeatable(call) ||',
    replace: "",
  },
  {
    rule: "RETRYABLE-2",
    breaks: "retryable always true.",
    find: 'retryable: transient && (isRepeatable(call) || outcome === "not-sent" || outcome === "rejected"),',
    replace: "retryable: true,",
  },
  {
    rule: "OUTCOME-6",
    breaks: "Always unknown.",
    find: "call.outcome = isRead(call) ? outcome : worst(before, outcome);",
    replace: 'call.outcome = "unknown";',
  },
  {
    rule: "KEY-1",
    breaks: "The key dropped.",
    find: "sent.set(idempotencyHeader, idempotencyKey);",
    replace: "",
  },
  {
    rule: "OUTCOME-7",
    breaks: "A dead key sent again.",
    find: 'if (isLike([...inProcess, ...duplicated])) { return { outcome: "unknown", again };',
    replace:
      'if (isLike([...inProcess, ...duplicated])) { return { outcome: "unknown", again: "repeatable" };',
  },
  {
    rule: "OUTCOME-4",
    breaks: "An unreadable 2xx as rejected.",
    find: 'return { outcome: "executed", again };',
    replace: 'return { outcome: "rejected", again };',
  },
];
