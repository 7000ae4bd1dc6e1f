import type { Mutation } from "../mutation.ts";

export const results: readonly Mutation[] = [
  {
    rule: "RESULT-1",
    breaks: "The result has no key.",
    find: "idempotencyKey: call.idempotencyKey };",
    replace: "};",
  },
  {
    rule: "RESULT-2",
    breaks: "A ResponseError's status is the result's.",
    find: "error instanceof ApiError ? error.response : undefined",
    replace: "error.response",
  },
  {
    rule: "RESULT-3",
    breaks: "Only application/json is read.",
    find: "/[/+]json\\b|^text\\/plain/i",
    replace: "/[/]json\\b/i",
  },
  {
    rule: "RESULT-4",
    breaks: "An undocumented 2xx has to have a body.",
    find: 'body === "" && !metadata.json.includes(status)',
    replace: "false",
  },
  {
    rule: "RESULT-5",
    breaks: "A status without content is read.",
    find: "metadata.empty.includes(status) ||",
    replace: "",
  },
  {
    rule: "RESULT-6",
    breaks: "Failures reject.",
    find: "error = toClientError(call, reason);",
    replace: "throw toClientError(call, reason);",
  },
  {
    rule: "RESULT-7",
    breaks: "Errors are handed over like successes.",
    find: 'response.ok && parseAs !== "json"',
    replace: 'parseAs !== "json"',
  },
];
