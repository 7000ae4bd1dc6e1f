import type { Mutation } from "../mutation.ts";

export const results: readonly Mutation[] = [
  {
    rule: "RESULT-1",
    breaks: "The result has no key.",
    find: "idempotencyKey: call.idempotencyKey };",
    replace: "};",
  },
  {
    rule: "ERROR-5",
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
    find: "if (!ok) { return readText(response, errorLimit); }",
    replace: "",
  },
  {
    rule: "RESULT-6",
    breaks: "A framework's control flow is an error like any other.",
    find: 'typeof reason?.digest === "string"',
    replace: "false",
  },
  {
    rule: "RESULT-7",
    breaks: "A stream has no time limit.",
    find: "return response.body && endingStream(call, response.body);",
    replace: "return response.body;",
  },
  {
    rule: "RESULT-7",
    breaks: "A stream ends with an error that is not ours.",
    find: "controller.error(toClientError(call, reason))",
    replace: "controller.error(reason)",
  },
  {
    rule: "RESULT-9",
    breaks: "A body of any length is read.",
    find: "return readText(response, maxBodyBytes, tooLarge);",
    replace: "return readText(response, Infinity, tooLarge);",
  },
  {
    rule: "RESULT-9",
    breaks: "Only what arrives is counted, not what it unpacks to.",
    find: '&& !headers.get("content-encoding")',
    replace: "",
  },
  {
    rule: "RESULT-9",
    breaks: "A blob of any length is read.",
    find: "readChunks(response, limit, tooLarge);",
    replace: "readChunks(response, Infinity, tooLarge);",
  },
  {
    rule: "RESULT-9",
    breaks: "A call's own limit is passed over.",
    find: '["", { maxBodyBytes }],',
    replace: '["", base === defaults ? { maxBodyBytes } : {}],',
  },
];
