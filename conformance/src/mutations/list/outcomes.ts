import type { Mutation } from "../mutation.ts";

export const outcomes: readonly Mutation[] = [
  {
    rule: "OUTCOME-1",
    breaks: "Nothing is ever not-sent.",
    find: 'attempts: 0, outcome: "not-sent",',
    replace: 'attempts: 0, outcome: "unknown",',
  },
  {
    rule: "OUTCOME-2",
    breaks: "A refused connection is unclear.",
    find: '!unconnected.test(systemCode(reason) ?? "")',
    replace: "true",
  },
  {
    rule: "OUTCOME-2",
    breaks: "A name that could not be looked up is unclear.",
    find: "|EAI_AGAIN",
    replace: "",
  },
  {
    rule: "OUTCOME-3",
    breaks: "A lost connection sent nothing.",
    find: 'sent ? "unknown" : "not-sent"',
    replace: '"not-sent"',
  },
  {
    rule: "OUTCOME-4",
    breaks: "A success that broke off is unclear.",
    find: 'return { outcome: "executed", again };',
    replace: 'return { outcome: "unknown", again };',
  },
  {
    rule: "OUTCOME-5",
    breaks: "A redirect rejected the write.",
    find: "status >= 400 && status < 500 &&",
    replace: "status >= 300 && status < 500 &&",
  },
  {
    rule: "OUTCOME-6",
    breaks: "A 400 is unclear.",
    find: "status >= 400 && status < 500 &&",
    replace: "status > 400 && status < 500 &&",
  },
  {
    rule: "OUTCOME-7",
    breaks: "A key used before is a plain rejection.",
    find: "duplicated.includes(code)",
    replace: "false",
  },
  {
    rule: "OUTCOME-7",
    breaks: "A key in process is a plain rejection.",
    find: 'return { outcome: "unknown", again: "waiting" };',
    replace: 'return { outcome: "rejected", again: "waiting" };',
  },
  {
    rule: "OUTCOME-7",
    breaks: "What broke off is a plain rejection.",
    find: "reason !== undefined && inProcess.length",
    replace: "false && inProcess.length",
  },
  {
    rule: "OUTCOME-8",
    breaks: "A 500 rejected the write.",
    find: "status >= 400 && status < 500 &&",
    replace: "status >= 400 &&",
  },
  {
    rule: "OUTCOME-8",
    breaks: "A read's 500 is unclear.",
    find: "refused || isRead(call)",
    replace: "refused",
  },
  {
    rule: "OUTCOME-9",
    breaks: "A status marked as not executed is unclear.",
    find: "|| notExecuted.includes(status)",
    replace: "",
  },
  {
    rule: "OUTCOME-10",
    breaks: "Only the last attempt counts.",
    find: "isRead(call) ? outcome : worst(before, outcome)",
    replace: "outcome",
  },
  {
    rule: "OUTCOME-10",
    breaks: "A read's earlier attempts count.",
    find: "isRead(call) ? outcome : worst(before, outcome)",
    replace: "worst(before, outcome)",
  },
  {
    rule: "RETRYABLE-1",
    breaks: "Every error answer could be better later.",
    find: 'errorContext(call, again !== "no")',
    replace: "errorContext(call, true)",
  },
  {
    rule: "RETRYABLE-1",
    breaks: "A 408 does not pass.",
    find: "new Set([ 408, 500, 502, 503, 504 ])",
    replace: "new Set([500, 502, 503, 504])",
  },
  {
    rule: "RETRYABLE-2",
    breaks: "What may have been executed is retryable.",
    find: '(isRepeatable(call) || outcome === "not-sent" || outcome === "rejected")',
    replace: "true",
  },
  {
    rule: "RETRYABLE-2",
    breaks: "What was rejected is not retryable.",
    find: '|| outcome === "rejected"',
    replace: "",
  },
];
