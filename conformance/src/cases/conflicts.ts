import {
  apiError,
  defineCases,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import { errorBody, someError, success } from "../format/placeholders.ts";

/** `{"code":"IDEMPOTENCY_DUPLICATED","messages":["a"]}` in little-endian UTF-16. */
const inUtf16 =
  "//57ACIAYwBvAGQAZQAiADoAIgBJAEQARQBNAFAATwBUAEUATgBDAFkAXwBEAFUAUABMAEkAQwBBAFQARQBEACIALAAiAG0AZQBzAHMAYQBnAGUAcwAiADoAWwAiAGEAIgBdAH0A";

/** The same in gzip, whole and without its end. */
const inGzip =
  "H4sIAAAAAAACA6tWSs5PSVWyUvJ0cfUN8A9x9XOOjHcJDfDxdHYMcXVR0lHKTS0uTkxPLVayilZKVIqtBQAS/w2zMgAAAA==";
const inCutGzip = "H4sIAAAAAAACA6tWSs5PSVWyUvJ0cfUN8A9x9XOO";

const duplicated = errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" });
const page = "<html>";
const asPage = { "content-type": "text/html" };

/** Codes that say more of a write than their status: of key conflicts, and of failures within the provider. */
export const conflictsCases = defineCases({
  "conflict-of-type": {
    title: "JSON is looked for in an error body of any type.",
    proves: ["OUTCOME-7", "KEY-3", "ERROR-2"],
    for: ["keyed-write"],
    rows: {
      ...rowPerValue(
        {
          html: "text/html",
          "octet-stream": "application/octet-stream",
          nonsense: "nonsense",
          empty: "",
        },
        (type) => ({
          server: [
            {
              status: 409,
              body: duplicated,
              headers: { "content-type": type },
            },
          ],
        }),
      ),
      gzip: {
        server: [
          {
            status: 409,
            body: { base64: inGzip },
            headers: { "content-encoding": "gzip" },
          },
        ],
      },
    },
    expect: {
      error: apiError(409, "unknown", {
        retryable: false,
        code: "IDEMPOTENCY_DUPLICATED",
        text: undefined,
      }),
      requests: 1,
    },
  },
  "conflict-in-another-writing": {
    title: "A key conflict is one in whatever case, spaces and separators.",
    proves: ["OUTCOME-7", "KEY-3"],
    for: ["keyed-write"],
    rows: rowPerValue(
      {
        "lower-case": "idempotency_duplicated",
        spaces: " IDEMPOTENCY_DUPLICATED\t",
        hyphen: "Idempotency-Duplicated",
        camel: "idempotencyDuplicated",
        words: "IDEMPOTENCY DUPLICATED",
        "in-process": "request_in_process",
      },
      (code) => ({
        server: [{ status: 422, body: errorBody({ code, message: "a" }) }],
        expect: { error: { code } },
      }),
    ),
    expect: {
      // Which kind of conflict it is is not believed: that would repeat it.
      error: apiError(422, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "conflict-with-an-empty-code": {
    title: "A code that says nothing cannot be read.",
    proves: ["OUTCOME-7"],
    for: ["keyed-write"],
    server: [{ status: 409, body: errorBody({ code: " - ", message: "a" }) }],
    expect: {
      error: apiError(409, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "rejection-of-type": {
    title: "Another code is a plain rejection, whatever the body's type.",
    proves: ["OUTCOME-6", "OUTCOME-7"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    server: [{ status: 409, body: someError, headers: asPage }],
    expect: {
      error: apiError(409, "rejected", {
        retryable: false,
        code: "SOME_CODE",
      }),
      requests: 1,
    },
  },
  "conflict-unreadable": {
    title:
      "Where no code can be read at a status that key conflicts come with, it may be one.",
    proves: ["OUTCOME-7", "KEY-3"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    rows: {
      page: { server: [{ status: 409, body: page, headers: asPage }] },
      "page-with-400": {
        server: [{ status: 400, body: page, headers: asPage }],
      },
      empty: { server: [{ status: 409 }] },
      "without-code": { server: [{ status: 409, body: { messages: ["a"] } }] },
      "code-of-another-type": { server: [{ status: 409, body: { code: 17 } }] },
      "utf-16": {
        server: [
          {
            status: 409,
            body: { base64: inUtf16 },
            headers: { "content-type": "application/json; charset=utf-16" },
          },
        ],
      },
      "cut-short": {
        server: [{ status: 409, body: duplicated, cut: "unframed-in-body" }],
      },
    },
    expect: {
      error: {
        class: "ApiError",
        outcome: "unknown",
        retryable: false,
        code: undefined,
      },
      requests: 1,
    },
  },
  "conflict-in-cut-gzip": {
    title: "Nor does a body whose compression breaks off tell.",
    proves: ["OUTCOME-7", "KEY-3"],
    for: ["unrepeatable-keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    server: [
      {
        status: 409,
        body: { base64: inCutGzip },
        headers: { "content-encoding": "gzip" },
      },
    ],
    // Whether such a body is short or an error is the runtime's choice.
    expect: { error: { outcome: "unknown", retryable: false }, requests: 1 },
  },
  "page-at": {
    title:
      "At a status that no key conflict comes with, a page is a rejection: a firewall's 403 above all.",
    proves: ["OUTCOME-6", "OUTCOME-7"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    rows: {
      ...rowPerValue([401, 403, 404, 413, 422], (status) => ({
        server: [{ status, body: page, headers: asPage }],
        expect: { error: { status } },
      })),
      "429": {
        server: [{ status: 429, body: page, headers: asPage }],
        expect: { error: { status: 429, retryable: true } },
      },
    },
    expect: {
      error: { class: "ApiError", outcome: "rejected", retryable: false },
      requests: 1,
    },
  },
  "page-of-an-unkeyed-write": {
    title:
      "Where no key conflict is possible, a 409 with a page is a rejection.",
    proves: ["OUTCOME-6", "OUTCOME-7"],
    for: ["unkeyed-write", "delete-with-body", "read"],
    server: [{ status: 409, body: page, headers: asPage }],
    expect: {
      error: apiError(409, "rejected", { retryable: false, text: page }),
      requests: 1,
    },
  },
  "inner-failure": {
    title:
      "A code that speaks of a failure within the provider leaves a write unclear, whatever its status; another try could help.",
    proves: ["OUTCOME-8", "RETRYABLE-1", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    for: ["cancel-payment", "pay-thing", "read-thing", "put-thing"],
    rows: rowPerValue([400, 409, 422, 500], (status) => ({
      server: [{ status, body: errorBody({ code: "INTERNAL_SERVER_ERROR" }) }],
      expect: { error: { status } },
    })),
    expect: {
      error: {
        class: "ApiError",
        outcome: "unknown",
        retryable: false,
        code: "INTERNAL_SERVER_ERROR",
      },
      requests: 1,
    },
    expectFor: {
      "cancel-payment": { error: { retryable: true } },
      "read-thing": { error: { outcome: "rejected", retryable: true } },
    },
  },
  "inner-failure-in-another-writing": {
    title: "In whatever writing; then another try is not said to help.",
    proves: ["OUTCOME-8"],
    for: ["cancel-payment", "pay-thing"],
    rows: rowPerValue(
      {
        "lower-case": "internal_server_error",
        camel: "InternalServerError",
        space: " INTERNAL_SERVER_ERROR",
      },
      (code) => ({ server: [{ status: 400, body: errorBody({ code }) }] }),
    ),
    expect: {
      error: apiError(400, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "inner-failure-repeated": {
    title: "It is repeated where that is safe.",
    proves: ["OUTCOME-8", "ATTEMPT-3"],
    for: ["cancel-payment", "read-thing"],
    server: [
      { status: 400, body: errorBody({ code: "INTERNAL_SERVER_ERROR" }) },
      success,
    ],
    expect: succeeds(2, { waits: [250] }),
  },
  "inner-failure-not-repeated": {
    title: "And nowhere else.",
    proves: ["OUTCOME-8", "ATTEMPT-5"],
    for: ["pay-thing", "put-thing"],
    server: [
      { status: 400, body: errorBody({ code: "INTERNAL_SERVER_ERROR" }) },
      success,
    ],
    expect: {
      error: apiError(400, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "inner-error-of-the-provider": {
    title: "Yuno's other code for it.",
    proves: ["OUTCOME-8"],
    for: ["cancel-payment"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 400, body: errorBody({ code: "INTERNAL_ERROR" }) }],
    expect: {
      error: apiError(400, "unknown", { retryable: true }),
      requests: 1,
    },
  },
  "not-taken": {
    title: "A code that says that a write was not taken rejected it.",
    proves: ["OUTCOME-9", "RETRYABLE-1", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    for: ["cancel-payment", "pay-thing", "put-thing"],
    rows: rowPerValue([400, 409, 500], (status) => ({
      server: [{ status, body: errorBody({ code: "OPERATION_IN_PROCESS" }) }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ApiError", outcome: "rejected", retryable: true },
      requests: 1,
    },
  },
  "not-taken-in-another-writing": {
    title: "But for its exact writing alone.",
    proves: ["OUTCOME-9"],
    for: ["cancel-payment", "pay-thing"],
    rows: rowPerValue(
      { rejected: [400, "rejected"], unknown: [501, "unknown"] } as const,
      ([status, outcome]) => ({
        server: [{ status, body: errorBody({ code: "operation_in_process" }) }],
        expect: { error: { status, outcome } },
      }),
    ),
    expect: { error: { class: "ApiError", retryable: false }, requests: 1 },
  },
  "not-taken-repeated": {
    title: "Where that is safe, it is sent again.",
    proves: ["OUTCOME-9"],
    for: ["cancel-payment"],
    server: [
      { status: 400, body: errorBody({ code: "OPERATION_IN_PROCESS" }) },
      success,
    ],
    expect: succeeds(2, { waits: [250] }),
  },
  "not-taken-not-repeated": {
    title:
      "Any other write is sent again after a status alone, not after a code.",
    proves: ["ATTEMPT-4", "ATTEMPT-5", "OUTCOME-9"],
    for: ["pay-thing", "put-thing"],
    server: [
      { status: 400, body: errorBody({ code: "OPERATION_IN_PROCESS" }) },
      success,
    ],
    expect: {
      error: apiError(400, "rejected", { retryable: true }),
      requests: 1,
    },
  },
  "meaning-of-another-provider": {
    title: "The same codes of another provider mean nothing.",
    proves: ["OUTCOME-8", "OUTCOME-9"],
    for: ["cancel-session", "cancel-validation"],
    rows: rowPerValue(
      { inner: "INTERNAL_SERVER_ERROR", "not-taken": "OPERATION_IN_PROCESS" },
      (code) => ({ server: [{ status: 400, body: errorBody({ code }) }] }),
    ),
    expect: {
      error: apiError(400, "rejected", { retryable: false }),
      requests: 1,
    },
  },
});
