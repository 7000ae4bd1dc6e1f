import type { Mutation } from "../mutation.ts";

export const attempts: readonly Mutation[] = [
  {
    rule: "ATTEMPT-1",
    breaks: "The body has no time limit.",
    find: "result.body = await readBody(answer, call); } });",
    replace:
      "} }); if (result.response) { result.body = await readBody(result.response, call); }",
  },
  {
    rule: "ATTEMPT-1",
    breaks: "A body that breaks off is not repeated.",
    find: "reason !== undefined || innerFailure",
    replace: "innerFailure",
  },
  {
    rule: "ATTEMPT-2",
    breaks: "A 504 is not repeated.",
    find: "408|50[0234]",
    replace: "408|50[023]",
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
    find: 'again !== "yes" && !isRepeatable(call) ||',
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
    find: "return readText(response, errorLimit);",
    replace: "return undefined;",
  },
  {
    rule: "ATTEMPT-7",
    breaks: "Discarded bodies are read however long.",
    find: "const errorLimit = 1048576;",
    replace: "const errorLimit = 1_048_576_000;",
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
    find: "runtime.now() - started, wait).catch(() => {});",
    replace: "runtime.now() - started, wait);",
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
    find: ": crypto.randomUUID()",
    replace: ": undefined",
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
    find: 'mode === "required" ?',
    replace: "false ?",
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
    find: 'if (inProcess.includes(code)) { return { outcome: "unknown", again: "waiting" }; } if (isLike(',
    replace:
      'if (status !== 429 && inProcess.includes(code)) { return { outcome: "unknown", again: "waiting" }; } if (status !== 429 && isLike(',
  },
  {
    rule: "KEY-4",
    breaks: "A key in process is looked for too often.",
    find: "const inProcessWaitMs = 2e3;",
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
  {
    rule: "ATTEMPT-4",
    breaks:
      "Any write is repeated after a code that says that it was not taken.",
    find: 'return { outcome: "rejected", again: "repeatable" };',
    replace: 'return { outcome: "rejected", again: "yes" };',
  },
  {
    rule: "ATTEMPT-5",
    breaks: "Node sends a write again after a 421.",
    find: "isNodeFetch(globalThis.fetch)",
    replace: "false",
  },
  {
    rule: "ATTEMPT-5",
    breaks: "What Node cannot send again goes without its length.",
    find: 'headers.set("content-length", String(bytes.length));',
    replace: "",
  },
  {
    rule: "ATTEMPT-7",
    breaks: "Giving up a body is waited for.",
    find: "reader.cancel().catch(() => {}); return instead",
    replace: "await reader.cancel().catch(() => {}); return instead",
  },
  {
    rule: "ATTEMPT-8",
    breaks: "The event does not tell the key.",
    find: "await onAttempt?.({ operation, idempotencyKey,",
    replace: "await onAttempt?.({ operation, idempotencyKey: undefined,",
  },
  {
    rule: "ATTEMPT-9",
    breaks: "A cache may answer.",
    find: "takesNoStore() &&",
    replace: "false &&",
  },
  {
    rule: "ATTEMPT-10",
    breaks: "A `fetch` that returns nonsense is called again.",
    find: "isMistake: true, cause: new Error(found)",
    replace: "isMistake: false, cause: new Error(found)",
  },
  {
    rule: "ATTEMPT-10",
    breaks: "A TypeError of the program's is repeated.",
    find: 'name === "TypeError" && !cause',
    replace: 'name === "No" && !cause',
  },
  {
    rule: "ATTEMPT-10",
    breaks: "A ReferenceError is repeated.",
    find: "(Reference|Syntax",
    replace: "(Syntax",
  },
  {
    rule: "ATTEMPT-10",
    breaks: "What an engine says of a value is taken for a connection.",
    find: "(?![^('\"`]*( is (not an?|undefined|null)\\b|cannot ))[^('\"`]*",
    replace: "(?=.*)",
  },
  {
    rule: "ATTEMPT-10",
    breaks: "A TypeError of the connection's is a mistake.",
    find: "&& !connection.test(text)",
    replace: "",
  },
  {
    rule: "KEY-8",
    breaks: "Every call has to have a key.",
    find: 'idempotencyHeader && (mode === "required" ?',
    replace: '(mode === "required" ?',
  },
];
