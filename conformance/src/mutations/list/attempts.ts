import type { Mutation } from "../mutation.ts";

export const attempts: readonly Mutation[] = [
  {
    rule: "ATTEMPT-1",
    breaks: "The body has no time limit.",
    find: "result.body = await readBody(result.response, call); });",
    replace: "}); result.body = await readBody(result.response, call);",
  },
  {
    rule: "ATTEMPT-1",
    breaks: "A body that breaks off is not repeated.",
    find: "reason !== undefined || transient",
    replace: "transient",
  },
  {
    rule: "ATTEMPT-2",
    breaks: "A 504 is not repeated.",
    find: "new Set([408, 500, 502, 503, 504])",
    replace: "new Set([408, 500, 502, 503])",
  },
  {
    rule: "ATTEMPT-3",
    breaks: "A repeatable write is not repeated.",
    find: "isRead(call) || call.metadata.repeatable === true",
    replace: "isRead(call)",
  },
  {
    rule: "ATTEMPT-4",
    breaks: "A write is not repeated after 429.",
    find: "status === 429 ||",
    replace: "",
  },
  {
    rule: "ATTEMPT-5",
    breaks: "Every write is repeated.",
    find: '(again !== "yes" && !isRepeatable(call)) ||',
    replace: "",
  },
  {
    rule: "ATTEMPT-5",
    breaks: "Every write with a key is repeated.",
    find: "isRead(call) || call.metadata.repeatable === true",
    replace: "isRead(call) || call.metadata.idempotencyHeader !== undefined",
  },
  {
    rule: "ATTEMPT-6",
    breaks: "There is one attempt too many.",
    find: "counted >= maxAttempts",
    replace: "counted > maxAttempts",
  },
  {
    rule: "ATTEMPT-7",
    breaks: "Discarded bodies are left unread.",
    find: "const reader = response.body?.getReader?.();",
    replace: "return undefined; const reader = response.body?.getReader?.();",
  },
  {
    rule: "ATTEMPT-7",
    breaks: "Discarded bodies are read however long.",
    find: "const drainLimit = 65_536;",
    replace: "const drainLimit = 65_536_000;",
  },
  {
    rule: "ATTEMPT-8",
    breaks: "The event does not tell the wait.",
    find: "waitMs, requestId",
    replace: "requestId",
  },
  {
    rule: "ATTEMPT-8",
    breaks: "What `onAttempt` throws is not caught.",
    find: ".catch(() => { });",
    replace: ";",
  },
  {
    rule: "KEY-1",
    breaks: "Each attempt has a key of its own.",
    find: "sent.set(idempotencyHeader, idempotencyKey);",
    replace: "sent.set(idempotencyHeader, crypto.randomUUID());",
  },
  {
    rule: "KEY-1",
    breaks: "No key is made.",
    find: "idempotencyHeader && crypto.randomUUID()",
    replace: "undefined",
  },
  {
    rule: "KEY-2",
    breaks: "A key may have any length.",
    find: "/^[!-~]{1,255}$/",
    replace: "/^[!-~]*$/",
  },
  {
    rule: "KEY-2",
    breaks: "The key may be given as a header.",
    find: "if (keyHeaders.includes(lower)) {",
    replace: "if (false) {",
  },
  {
    rule: "KEY-6",
    breaks: "Anything in the body's field is a key.",
    find: '(typeof key !== "string" || !usable.test(key))',
    replace:
      '(carried === undefined && (typeof key !== "string" || !usable.test(key)))',
  },
  {
    rule: "KEY-7",
    breaks: "A middleware may take the body's key away.",
    find: "checkSentKey(call, sent);",
    replace: "",
  },
  {
    rule: "KEY-8",
    breaks: "A required key is made.",
    find: 'idempotencyHeader && mode === "required"',
    replace: "false",
  },
  {
    rule: "KEY-3",
    breaks: "A key in process is looked for in a 409 only.",
    find: "inProcess.includes(code)",
    replace: "status === 409 && inProcess.includes(code)",
  },
  {
    rule: "KEY-3",
    breaks: "A 429 hides that a key is in process.",
    find: "if (inProcess.includes(code)) {",
    replace: "if (status !== 429 && inProcess.includes(code)) {",
  },
  {
    rule: "KEY-4",
    breaks: "A key in process is looked for too often.",
    find: "const inProcessWaitMs = 2_000;",
    replace: "const inProcessWaitMs = 200;",
  },
  {
    rule: "KEY-4",
    breaks: "Looking for a key in process uses up attempts.",
    find: 'replay || last.again === "waiting" ? 0 : 1',
    replace: "replay ? 0 : 1",
  },
  {
    rule: "KEY-5",
    breaks: "A header may bring a key beside the body's.",
    find: "sent.delete(idempotencyHeader);",
    replace: "",
  },
];
