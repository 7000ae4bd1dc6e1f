import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  succeeds,
} from "../format/define-cases.ts";
import {
  errorBody,
  someError,
  success,
  successWith,
} from "../format/placeholders.ts";

export const timeCases = defineCases({
  "attempt-limit": {
    title: "An attempt without an answer ends at `attemptMs`.",
    proves: ["TIME-1", "ERROR-7", "OUTCOME-3", "TIME-3"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: retryableIfRepeatable,
  },
  "attempt-limit-endless-headers": {
    title: "So does one whose headers never end.",
    proves: ["TIME-1", "ERROR-7", "OUTCOME-3"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    server: [{ cut: "endless-headers" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: retryableIfRepeatable,
  },
  "attempt-limit-in-body": {
    title: "So does one whose body stalls; the write went through.",
    proves: ["TIME-1", "ERROR-7", "OUTCOME-4", "TIME-3"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    server: [successWith({ cut: "stall-in-body" })],
    expect: {
      error: { class: "TimeoutError", outcome: "executed", retryable: false },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: retryableIfRepeatable,
  },
  "attempt-limit-in-error-body": {
    title: "In the body of a 400 the write was rejected.",
    proves: ["TIME-1", "OUTCOME-6", "OUTCOME-7"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    server: [{ status: 400, body: someError, cut: "stall-in-body" }],
    expect: {
      error: { class: "TimeoutError", outcome: "rejected", retryable: true },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: {
      "keyed-write": { error: { outcome: "unknown" } },
      "unrepeatable-keyed-write": {
        error: { outcome: "unknown", retryable: false },
      },
    },
  },
  "attempt-limit-in-page": {
    title: "So does one whose page stalls that is only discarded.",
    proves: ["TIME-1", "OUTCOME-8", "ATTEMPT-7"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    server: [
      {
        status: 500,
        headers: { "content-type": "text/html" },
        body: "<html>",
        cut: "stall-in-body",
      },
    ],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: {
      read: { error: { outcome: "rejected", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "attempt-limit-default": {
    title: "By default an attempt may take 75 s.",
    proves: ["TIME-1"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 75000,
    },
    expectFor: retryableIfRepeatable,
  },
  "total-limit-default": {
    title: "By default a call may take 180 s, waits included.",
    proves: ["TIME-1"],
    for: ["read", "keyed-write"],
    server: [
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
    ],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: true },
      requests: 3,
      waits: [250, 500],
      elapsedMs: 180000,
    },
  },
  "total-limit-in-attempt": {
    title: "`totalMs` ends an attempt too.",
    proves: ["TIME-1", "ERROR-7"],
    options: {
      timeout: { attemptMs: 2000, totalMs: 700 },
      retry: { maxAttempts: 1 },
    },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 700,
    },
    expectFor: retryableIfRepeatable,
  },
  "total-limit-over-attempts": {
    title: "It runs over all attempts.",
    proves: ["TIME-1"],
    for: ["read", "keyed-write"],
    options: {
      timeout: { attemptMs: 1000, totalMs: 2600 },
      retry: { maxAttempts: 5 },
    },
    random: 0,
    server: [
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
    ],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: true },
      requests: 3,
      elapsedMs: 2600,
    },
  },
  "total-limit-before-wait": {
    title: "A wait that it does not leave time for is not begun.",
    proves: ["TIME-1", "WAIT-4"],
    for: ["read", "keyed-write"],
    options: {
      timeout: { attemptMs: 1000, totalMs: 2500 },
      retry: { maxAttempts: 5 },
    },
    server: [
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
      { cut: "stall-before-answer" },
    ],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: true },
      requests: 2,
      waits: [250],
      elapsedMs: 2250,
    },
  },
  "total-limit-with-slow-attempts": {
    title: "Time that attempts took is gone.",
    proves: ["TIME-1", "WAIT-4"],
    options: { timeout: { totalMs: 1500 } },
    caller: { fetchTakesMs: 400 },
    server: [{ status: 429 }, { status: 429 }, { status: 429 }],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 2,
      waits: [250],
      elapsedMs: 1050,
    },
  },
  "credentials-limit": {
    title:
      "A credentials function that never settles ends with the total time.",
    proves: ["TIME-1", "ERROR-7", "OUTCOME-1", "TIME-3"],
    options: { timeout: { totalMs: 700 } },
    caller: { credentials: "hangs" },
    expect: {
      error: { class: "TimeoutError", outcome: "not-sent", retryable: true },
      attempts: 0,
      asked: ["call"],
      elapsedMs: 700,
    },
  },
  "credentials-limit-after-401": {
    title: "Also after a 401.",
    proves: ["TIME-1", "ERROR-7", "CREDENTIAL-4"],
    options: { timeout: { totalMs: 700 } },
    caller: { credentials: "hangs-when-rejected" },
    server: [{ status: 401 }],
    expect: {
      error: { class: "TimeoutError", outcome: "rejected", retryable: true },
      requests: 1,
      asked: ["call", "rejected"],
      elapsedMs: 700,
    },
  },
  "credentials-take-time": {
    title: "The time that credentials take is gone from the total.",
    proves: ["TIME-1"],
    options: { timeout: { totalMs: 1000 }, retry: { maxAttempts: 1 } },
    caller: { credentials: "gives", credentialsTakeMs: 900 },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 1000,
    },
    expectFor: retryableIfRepeatable,
  },
  "credentials-take-all-time": {
    title: "When none is left, nothing is sent.",
    proves: ["TIME-1", "OUTCOME-1"],
    options: { timeout: { totalMs: 1000 } },
    caller: { credentials: "gives", credentialsTakeMs: 1000 },
    expect: {
      error: { class: "TimeoutError", outcome: "not-sent", retryable: true },
      attempts: 0,
    },
  },
  "blob-limit": {
    title: "A blob that stalls ends with the total time.",
    proves: ["TIME-1", "ERROR-7", "ATTEMPT-1"],
    options: { timeout: { totalMs: 700 }, retry: { maxAttempts: 1 } },
    call: { parseAs: "blob" },
    server: [successWith({ cut: "stall-in-body" })],
    expect: {
      error: { class: "TimeoutError", outcome: "executed", retryable: false },
      requests: 1,
      elapsedMs: 700,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-before": {
    title:
      "A signal that is aborted before the call ends it before anything is sent.",
    proves: ["TIME-2", "ERROR-7", "OUTCOME-1", "RETRYABLE-1"],
    caller: { abort: "before" },
    expect: {
      error: { class: "AbortError", outcome: "not-sent", retryable: true },
      attempts: 0,
      elapsedMs: 0,
    },
  },
  "abort-before-credentials": {
    title: "Then no credentials are asked for either.",
    proves: ["TIME-2", "OUTCOME-1"],
    caller: { abort: "before", credentials: "hangs" },
    expect: {
      error: { class: "AbortError", outcome: "not-sent", retryable: true },
      attempts: 0,
      asked: [],
      elapsedMs: 0,
    },
  },
  "abort-sending": {
    title: "An abort while sending ends the call at once.",
    proves: ["TIME-2", "ERROR-7", "OUTCOME-3", "TIME-3"],
    caller: { abort: "sending" },
    server: [{ cut: "stall-before-answer" }, success],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 0,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-in-headers": {
    title: "Also in headers that never end.",
    proves: ["TIME-2"],
    caller: { abort: "sending" },
    server: [{ cut: "endless-headers" }, success],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 0,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-in-body": {
    title: "Also in a body.",
    proves: ["TIME-2", "ERROR-7", "OUTCOME-4", "TIME-3"],
    caller: { abort: "in-body" },
    server: [successWith({ cut: "stall-in-body" }), success],
    expect: {
      error: { class: "AbortError", outcome: "executed", retryable: false },
      requests: 1,
      elapsedMs: 0,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-in-error-body": {
    title: "Also in an error's.",
    proves: ["TIME-2", "OUTCOME-6"],
    caller: { abort: "in-body" },
    server: [{ status: 404, body: someError, cut: "stall-in-body" }, success],
    expect: {
      error: { class: "AbortError", outcome: "rejected", retryable: true },
      requests: 1,
    },
  },
  "abort-in-conflict-body": {
    title:
      "At a status that key conflicts come with, the write is unclear then.",
    proves: ["TIME-2", "OUTCOME-7"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    caller: { abort: "in-body" },
    server: [{ status: 409, body: someError, cut: "stall-in-body" }, success],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: true },
      requests: 1,
    },
    expectFor: { "unrepeatable-keyed-write": { error: { retryable: false } } },
  },
  "abort-in-blob": {
    title: "Also in a blob.",
    proves: ["TIME-2", "OUTCOME-4"],
    call: { parseAs: "blob" },
    caller: { abort: "in-body" },
    server: [successWith({ cut: "stall-in-body" })],
    expect: {
      error: { class: "AbortError", outcome: "executed", retryable: false },
      requests: 1,
      elapsedMs: 0,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-in-wait": {
    title: "Also in a wait.",
    proves: ["TIME-2", "ERROR-7", "TIME-3"],
    caller: { abort: "in-wait" },
    server: [{ status: 429 }, success],
    expect: {
      error: { class: "AbortError", outcome: "rejected", retryable: true },
      requests: 1,
      waits: [250],
      elapsedMs: 0,
    },
  },
  "abort-in-wait-unclear": {
    title: "What was unclear stays so.",
    proves: ["TIME-2", "OUTCOME-10"],
    for: ["read", "keyed-write"],
    caller: { abort: "in-wait" },
    server: [{ status: 500 }, success],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: true },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "abort-in-process": {
    title: "Also while a key in process is waited out.",
    proves: ["TIME-2", "KEY-4"],
    for: ["keyed-write"],
    caller: { abort: "in-wait" },
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: true },
      requests: 1,
      waits: [2000],
    },
  },
  "abort-in-credentials": {
    title: "Also in a credentials function.",
    proves: ["TIME-2", "ERROR-7", "OUTCOME-1", "TIME-3"],
    caller: { abort: "in-credentials", credentials: "hangs" },
    expect: {
      error: { class: "AbortError", outcome: "not-sent", retryable: true },
      attempts: 0,
      asked: ["call"],
      elapsedMs: 0,
    },
  },
  "abort-in-credentials-after-401": {
    title: "Also when it is asked again.",
    proves: ["TIME-2", "CREDENTIAL-4"],
    caller: { abort: "in-credentials", credentials: "hangs-when-rejected" },
    server: [{ status: 401 }, success],
    expect: {
      error: { class: "AbortError", outcome: "rejected", retryable: true },
      requests: 1,
      asked: ["call", "rejected"],
    },
  },
  "abort-deaf-fetch": {
    title: "Also in a `fetch` that does not hear of it.",
    proves: ["TIME-2", "CALLER-2"],
    caller: { abort: "sending", fetch: ["hangs"] },
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: false },
      attempts: 1,
      elapsedMs: 0,
    },
    expectFor: retryableIfRepeatable,
  },
  "abort-second-attempt": {
    title: "Also in a later attempt.",
    proves: ["TIME-2", "OUTCOME-10"],
    caller: { abort: "sending" },
    server: [{ status: 429 }, { cut: "stall-before-answer" }, success],
    expect: {
      error: { class: "AbortError", outcome: "unknown", retryable: false },
      requests: 2,
      waits: [250],
    },
    expectFor: retryableIfRepeatable,
  },
  "nothing-left-after-success": {
    title: "A call that succeeded leaves no timer and no listener.",
    proves: ["TIME-3"],
    caller: { credentials: "rotates", middleware: ["looks"] },
    server: [{ status: 429 }, { status: 401 }, success],
    expect: succeeds([{}, {}, { credentials: "second" }]),
  },
  "suspended-in-wait": {
    title:
      "A machine that was suspended in a wait does not send again: the call is over by its date.",
    proves: ["TIME-1", "ERROR-7"],
    caller: { suspendedMs: 3_600_000 },
    server: [{ status: 429 }, success],
    expect: {
      error: { class: "TimeoutError", outcome: "rejected", retryable: true },
      requests: 1,
      waits: [250],
    },
  },
  "suspended-after-unclear": {
    title: "What was unclear stays so.",
    proves: ["TIME-1", "OUTCOME-10"],
    for: ["keyed-write"],
    caller: { suspendedMs: 3_600_000 },
    server: [{ status: 500 }, success],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: true },
      requests: 1,
    },
  },
  "date-set-back": {
    title: "A date that is set, a little or back, changes nothing.",
    proves: ["TIME-1"],
    server: [{ status: 429 }, success],
    rows: {
      back: { caller: { suspendedMs: -3_600_000 } },
      little: { caller: { suspendedMs: 1_000 } },
    },
    expect: succeeds(2, { waits: [250] }),
  },
  "abort-kept-by-another-listener": {
    title: "No other listener of the signal can hide an abort.",
    proves: ["TIME-2", "ERROR-7"],
    // Each run of a runtime that cannot do it waits for the suite's patience.
    for: ["read", "unkeyed-write"],
    rows: {
      sending: {
        caller: { abort: "sending", stopsPropagation: true },
        server: [{ cut: "stall-before-answer" }, success],
        expect: { error: { outcome: "unknown" }, requests: 1 },
        expectFor: { "unkeyed-write": { error: { retryable: false } } },
      },
      "in-body": {
        caller: { abort: "in-body", stopsPropagation: true },
        server: [successWith({ cut: "stall-in-body" }), success],
        expect: { error: { outcome: "executed" }, requests: 1 },
        expectFor: { "unkeyed-write": { error: { retryable: false } } },
      },
      "in-wait": {
        caller: { abort: "in-wait", stopsPropagation: true },
        server: [{ status: 429 }, success],
        expect: { error: { outcome: "rejected" }, requests: 1 },
      },
      "in-credentials": {
        caller: {
          abort: "in-credentials",
          credentials: "hangs",
          stopsPropagation: true,
        },
        expect: { error: { outcome: "not-sent" }, attempts: 0 },
      },
    },
    expect: { error: { class: "AbortError", retryable: true } },
  },
});
