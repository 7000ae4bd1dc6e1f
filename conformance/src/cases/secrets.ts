import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import {
  errorBody,
  perRun,
  someError,
  success,
} from "../format/placeholders.ts";
import type { TestOperation } from "../operations/test-operation.ts";

function secretOf({ credentials: [{ ...fields }] }: TestOperation): string {
  return Object.values(fields).at(-1) ?? "";
}

export const secretsCases = defineCases({
  "secrets-of-a-success": {
    title: "Nothing of a success shows a credential.",
    proves: ["SECRET-1"],
    caller: { middleware: ["looks"], credentials: "gives" },
    server: [success],
    expect: succeeds(),
  },
  "secrets-of-an-error": {
    title: "Nor of an error.",
    proves: ["SECRET-1", "ERROR-11"],
    caller: { middleware: ["looks"], credentials: "gives" },
    server: [
      { status: 401, body: someError },
      { status: 401, body: someError },
    ],
    expect: {
      error: apiError(401, "rejected", { retryable: false }),
      requests: 2,
    },
  },
  "secrets-of-a-lost-connection": {
    title: "Nor of a lost connection.",
    proves: ["SECRET-1", "ERROR-6"],
    options: { retry: { maxAttempts: 1 } },
    caller: { middleware: ["looks"] },
    server: [{ cut: "reset-before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "secrets-of-a-failing-fetch": {
    title: "Nor of a `fetch` that fails with what it was given.",
    proves: ["SECRET-1", "CALLER-2"],
    options: { retry: { maxAttempts: 1 } },
    caller: { fetch: ["throws"], middleware: ["looks"] },
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      attempts: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "secrets-of-a-time-out": {
    title: "Nor of a time-out.",
    proves: ["SECRET-1", "ERROR-7"],
    options: { retry: { maxAttempts: 1 } },
    caller: { middleware: ["looks"] },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "secrets-of-a-redirect": {
    title: "Nor of a redirect to another origin.",
    proves: ["SECRET-1", "ERROR-5"],
    caller: { middleware: ["looks"] },
    server: [{ status: 307, headers: { location: "https://other.example/" } }],
    expect: {
      error: { class: "ResponseError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "secrets-of-bad-credentials": {
    title: "Nor of credentials that a function gives and no header can carry.",
    proves: ["SECRET-1", "CREDENTIAL-2", "ERROR-8"],
    caller: { credentials: "gives-line-break", middleware: ["looks"] },
    expect: {
      error: {
        class: "CredentialsError",
        outcome: "not-sent",
        retryable: true,
      },
      attempts: 0,
    },
  },
  "secrets-of-a-throwing-middleware": {
    title: "Nor of a middleware that throws after the answer.",
    proves: ["SECRET-1", "ERROR-9"],
    caller: { middleware: ["throws-after", "looks"] },
    server: [success],
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
      hidden: ["thr0wn"],
    },
  },
  "secrets-echoed": {
    title: "A credential that the provider echoes is replaced.",
    proves: ["SECRET-1", "ERROR-3"],
    rows: {
      "code-and-messages": {
        server: [
          {
            status: 422,
            body: perRun(({ operation }) =>
              operation.errorBody({
                code: secretOf(operation),
                message: `${secretOf(operation)} is bad`,
              }),
            ),
          },
        ],
        expect: { error: { code: "***", messages: ["*** is bad"] } },
      },
      text: {
        server: [
          {
            status: 422,
            body: perRun(({ operation }) => `<p>${secretOf(operation)}</p>`),
          },
        ],
        expect: { error: { text: "<p>***</p>" } },
      },
      "given-by-a-function": {
        caller: { credentials: "gives" },
        server: [
          {
            status: 422,
            body: perRun(({ operation }) => `<p>${secretOf(operation)}</p>`),
          },
        ],
        expect: { error: { text: "<p>***</p>" } },
      },
    },
    expect: {
      error: apiError(422, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "secrets-echoed-as-request-id": {
    title: "Also as a request id, on the error and in the event.",
    proves: ["SECRET-1"],
    for: ["read-thing", "pay-thing"],
    options: { credentials: { apiKey: "ech0ed-key" } },
    server: [
      {
        status: 422,
        headers: { "x-request-id": "id-of-ech0ed-key" },
        body: someError,
      },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        requestId: "id-of-***",
      }),
      requests: 1,
      each: { headers: { "x-api-key": "ech0ed-key" } },
      events: [{ requestId: "id-of-***" }],
      hidden: ["ech0ed"],
    },
  },
  "secrets-echoed-by-fetch": {
    title: "Also by a `fetch`, as a code and in its text.",
    proves: ["SECRET-1", "ERROR-6"],
    for: ["read-thing", "pay-thing"],
    options: {
      credentials: { apiKey: "ech0ed_key" },
      retry: { maxAttempts: 1 },
    },
    caller: { fetch: [{ code: "ech0ed_key", message: "sent ech0ed_key" }] },
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "unknown",
        retryable: false,
        code: "***",
        cause: "Error *** sent ***: [object Object]",
        message: /\(\*\*\*\)$/,
      },
      attempts: 1,
      hidden: ["ech0ed"],
    },
    expectFor: { read: { error: { retryable: true } } },
  },
  "secrets-echoed-in-another-writing": {
    title: "However it is escaped: as in a URL, in JSON, in HTML.",
    proves: ["SECRET-1"],
    for: ["read-thing", "pay-thing"],
    options: { credentials: { apiKey: "ech0ed<k&y/+" } },
    rows: rowPerValue(
      {
        percent: "ech0ed%3Ck%26y%2F%2B",
        "lower-case": "ech0ed%3ck%26y%2f%2b",
        json: "ech0ed\\u003ck\\u0026y\\/\\u002B",
        html: "ech0ed&lt;k&amp;y/&#43;",
        "html-in-hex": "ech0ed&#x3c;k&#X26;y&#47;&plus;",
      },
      (echo) => ({ server: [{ status: 422, body: `no ${echo}!` }] }),
    ),
    expect: {
      error: apiError(422, "rejected", { retryable: false, text: "no ***!" }),
      requests: 1,
      each: { headers: { "x-api-key": "ech0ed<k&y/+" } },
      hidden: ["ech0ed"],
    },
  },
  "secrets-too-short": {
    title: "A credential under 4 characters is not: it would take half a text.",
    proves: ["SECRET-1"],
    for: ["read-thing"],
    options: { credentials: { apiKey: "abc" } },
    server: [{ status: 422, body: errorBody({ code: "abcdef" }) }],
    expect: {
      error: apiError(422, "rejected", { retryable: false, code: "abcdef" }),
      requests: 1,
      each: { headers: { "x-api-key": "abc" } },
    },
  },
});
