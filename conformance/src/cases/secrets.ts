import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  succeeds,
} from "../format/define-cases.ts";
import { someError, success } from "../format/placeholders.ts";

export const secrets = defineCases({
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
});
