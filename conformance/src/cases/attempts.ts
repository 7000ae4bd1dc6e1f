import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  rowPerValue,
  succeeds,
  unrepeatableWrites,
} from "../format/define-cases.ts";
import {
  operationName,
  refusedUrl,
  someError,
  success,
  successStatus,
  successText,
  successWith,
} from "../format/placeholders.ts";
import { between } from "../format/range.ts";

const uuid = /^[0-9a-f-]{36}$/;

export const attemptsCases = defineCases({
  "repeated-after-status": {
    title:
      "A read and a repeatable write are repeated after a status that passes.",
    proves: ["ATTEMPT-2", "ATTEMPT-3"],
    for: ["read", "keyed-write"],
    rows: rowPerValue([408, 429, 500, 502, 503, 504], (status) => ({
      server: [{ status, body: someError }, success],
    })),
    expect: succeeds(2, { waits: [250] }),
  },
  "not-repeated-after-status": {
    title: "Any other write is not, though the provider says how long to wait.",
    proves: ["ATTEMPT-4", "ATTEMPT-5"],
    for: unrepeatableWrites,
    rows: {
      "408": {
        server: [
          { status: 408, headers: { "retry-after": "1" }, body: someError },
          success,
        ],
        expect: {
          error: { outcome: "unknown", retryable: false, status: 408 },
        },
      },
      "500": {
        server: [
          { status: 500, headers: { "retry-after": "1" }, body: someError },
          success,
        ],
        expect: {
          error: { outcome: "unknown", retryable: false, status: 500 },
        },
      },
      "502": {
        server: [
          { status: 502, headers: { "retry-after": "1" }, body: someError },
          success,
        ],
        expect: {
          error: { outcome: "unknown", retryable: false, status: 502 },
        },
      },
      "504": {
        server: [
          { status: 504, headers: { "retry-after": "1" }, body: someError },
          success,
        ],
        expect: {
          error: { outcome: "unknown", retryable: false, status: 504 },
        },
      },
    },
    expect: {
      error: { class: "ApiError" },
      requests: 1,
      waits: [],
      events: [{ waitMs: undefined }],
    },
  },
  "not-repeated-after-503": {
    title: "Nor after a 503, unless its spec says that it was not executed.",
    proves: ["ATTEMPT-4", "ATTEMPT-5"],
    for: [
      "cancel-onboarding",
      "close-account",
      "delete-with-body",
      "unrepeatable-keyed-write",
    ],
    server: [{ status: 503 }, success],
    expect: {
      error: apiError(503, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "repeated-after-not-executed": {
    title:
      "A write is repeated after a status that its spec marks as not executed.",
    proves: ["ATTEMPT-4"],
    for: ["cancel-session"],
    server: [{ status: 503, body: someError }, { status: 503 }, success],
    expect: succeeds(3, { waits: [250, 500] }),
  },
  "repeated-after-rate-limit": {
    title: "Any write is repeated after 429.",
    proves: ["ATTEMPT-4"],
    server: [{ status: 429, body: someError }, { status: 429 }, success],
    expect: succeeds(3, { waits: [250, 500] }),
  },
  "final-status": {
    title: "Nothing is repeated after any other status.",
    proves: ["ATTEMPT-2", "ATTEMPT-5"],
    for: ["read", "keyed-write"],
    rows: {
      "400": {
        server: [{ status: 400, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 400 } },
      },
      "401": {
        server: [{ status: 401, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 401 } },
      },
      "403": {
        server: [{ status: 403, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 403 } },
      },
      "404": {
        server: [{ status: 404, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 404 } },
      },
      "409": {
        server: [{ status: 409, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 409 } },
      },
      "422": {
        server: [{ status: 422, body: someError }, success],
        expect: { error: { outcome: "rejected", status: 422 } },
      },
      "501": {
        server: [{ status: 501, body: someError }, success],
        expect: { error: { outcome: "unknown", status: 501 } },
        expectFor: { read: { error: { outcome: "rejected" } } },
      },
      "505": {
        server: [{ status: 505, body: someError }, success],
        expect: { error: { outcome: "unknown", status: 505 } },
        expectFor: { read: { error: { outcome: "rejected" } } },
      },
      "599": {
        server: [{ status: 599, body: someError }, success],
        expect: { error: { outcome: "unknown", status: 599 } },
        expectFor: { read: { error: { outcome: "rejected" } } },
      },
    },
    expect: { error: { class: "ApiError", retryable: false }, requests: 1 },
  },
  "final-redirect": {
    title: "Nothing is repeated after a redirect.",
    proves: ["ATTEMPT-5", "ERROR-5"],
    server: [{ status: 302, headers: { location: "/" } }, success],
    expect: {
      error: { class: "ResponseError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "final-unreadable": {
    title: "Nor after a success that is no JSON.",
    proves: ["ATTEMPT-5", "ERROR-4"],
    server: [
      {
        status: successStatus,
        headers: { "content-type": "text/html" },
        body: "<html>",
      },
      success,
    ],
    expect: {
      error: { class: "ResponseError", outcome: "executed", retryable: false },
      requests: 1,
    },
  },
  "repeated-after-lost": {
    title:
      "A read and a repeatable write are repeated after a lost connection.",
    proves: ["ATTEMPT-2", "ATTEMPT-3"],
    for: ["read", "keyed-write"],
    rows: rowPerValue(["before-answer", "reset-before-answer"], (cut) => ({
      server: [{ cut }, success],
    })),
    expect: succeeds(2, { waits: [250] }),
  },
  "not-repeated-after-lost": {
    title: "Any other write is not sent again after a lost connection.",
    proves: ["ATTEMPT-4", "ATTEMPT-5"],
    for: unrepeatableWrites,
    rows: rowPerValue(["before-answer", "reset-before-answer"], (cut) => ({
      server: [{ cut }, success],
    })),
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
    },
  },
  "repeated-after-body": {
    title:
      "A body that breaks off or stalls is a failed attempt, and repeated.",
    proves: ["ATTEMPT-1", "ATTEMPT-2", "ATTEMPT-3"],
    for: ["read", "keyed-write"],
    rows: rowPerValue(["in-body", "reset-in-body", "stall-in-body"], (cut) => ({
      server: [successWith({ cut }), success],
    })),
    expect: succeeds(2, { waits: [250] }),
  },
  "not-repeated-after-body": {
    title: "Any other write is not repeated, and went through.",
    proves: ["ATTEMPT-1", "ATTEMPT-4", "ATTEMPT-5"],
    for: unrepeatableWrites,
    rows: {
      "in-body": {
        server: [successWith({ cut: "in-body" }), success],
        expect: { error: { class: "ConnectionError" } },
      },
      "reset-in-body": {
        server: [successWith({ cut: "reset-in-body" }), success],
        expect: { error: { class: "ConnectionError" } },
      },
      "stall-in-body": {
        server: [successWith({ cut: "stall-in-body" }), success],
        expect: { error: { class: "TimeoutError" } },
      },
    },
    expect: { error: { outcome: "executed", retryable: false }, requests: 1 },
  },
  "repeated-after-error-body-breaks-off": {
    title: "A 429 whose body breaks off is a 429 all the same.",
    proves: ["ATTEMPT-4"],
    for: unrepeatableWrites,
    server: [{ status: 429, body: someError, cut: "in-body" }, success],
    expect: succeeds(2, { waits: [250] }),
  },
  "not-repeated-after-error-body-breaks-off": {
    title:
      "A 400 whose body breaks off is not sent again by a write that may not be.",
    proves: ["ATTEMPT-4", "ATTEMPT-5", "OUTCOME-7"],
    for: unrepeatableWrites,
    server: [{ status: 400, body: someError, cut: "in-body" }, success],
    expect: {
      error: { class: "ConnectionError", outcome: "rejected", retryable: true },
      requests: 1,
    },
    expectFor: {
      "unrepeatable-keyed-write": {
        error: { outcome: "unknown", retryable: false },
      },
    },
  },
  "repeated-after-stall": {
    title:
      "A read and a repeatable write are repeated after an attempt's time-out.",
    proves: ["ATTEMPT-2", "ATTEMPT-3", "TIME-1"],
    for: ["read", "keyed-write"],
    options: { timeout: { attemptMs: 1000 } },
    server: [{ cut: "stall-before-answer" }, success],
    expect: succeeds(2, { waits: [250], elapsedMs: 1250 }),
  },
  "not-repeated-after-stall": {
    title: "Any other write is not sent again after a lost connection.",
    proves: ["ATTEMPT-4", "ATTEMPT-5"],
    for: unrepeatableWrites,
    server: [{ cut: "stall-before-answer" }, success],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
    },
  },
  "repeated-after-refused-connection": {
    title:
      "A connection that was refused is tried again by a read and a repeatable write.",
    proves: ["ATTEMPT-2", "ATTEMPT-3"],
    for: ["read", "keyed-write"],
    caller: { fetch: [{ code: "ECONNREFUSED" }, "pass"] },
    server: [success],
    expect: succeeds(1, { attempts: 2, waits: [250] }),
  },
  "not-repeated-after-refused-connection": {
    title: "Any other write is not tried again even then.",
    proves: ["ATTEMPT-4", "ATTEMPT-5"],
    for: unrepeatableWrites,
    options: { baseUrl: refusedUrl },
    expect: {
      error: { class: "ConnectionError", outcome: "not-sent", retryable: true },
      attempts: 1,
      waits: [],
    },
  },
  "text-is-part-of-the-attempt": {
    title: 'With `parseAs: "text"` the body belongs to the attempt.',
    proves: ["ATTEMPT-1"],
    for: ["read", "keyed-write"],
    call: { parseAs: "text" },
    server: [successWith({ cut: "in-body" }), success],
    expect: { data: successText, status: successStatus, requests: 2 },
  },
  "blob-is-not": {
    title:
      'With `parseAs: "blob"` the attempt ends at the headers, and what breaks later is not repeated.',
    proves: ["ATTEMPT-1", "OUTCOME-4"],
    call: { parseAs: "blob" },
    server: [successWith({ cut: "in-body" }), success],
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
      events: [{ error: undefined, waitMs: undefined }],
    },
    expectFor: retryableIfRepeatable,
  },
  "error-body-with-stream": {
    title:
      "The body of an error belongs to the attempt, whatever `parseAs` says.",
    proves: ["ATTEMPT-1", "RESULT-7"],
    for: ["read", "keyed-write"],
    call: { parseAs: "stream" },
    server: [{ status: 500, body: someError, cut: "in-body" }, success],
    expect: {
      data: { stream: successText },
      status: successStatus,
      requests: 2,
    },
  },
  "three-attempts": {
    title: "There are three attempts by default.",
    proves: ["ATTEMPT-6"],
    for: ["read", "keyed-write"],
    server: [
      { status: 500 },
      { status: 500 },
      { status: 500 },
      { status: 500 },
    ],
    expect: {
      error: apiError(500, "unknown", { retryable: true }),
      requests: 3,
      waits: [250, 500],
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "three-attempts-of-a-write": {
    title: "Also of a write that may only be repeated after 429.",
    proves: ["ATTEMPT-6"],
    for: unrepeatableWrites,
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
    ],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 3,
      waits: [250, 500],
    },
  },
  "one-attempt": {
    title: "`maxAttempts: 1` switches repeats off.",
    proves: ["ATTEMPT-6"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 429 }, success],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 1,
      waits: [],
    },
  },
  "one-attempt-of-a-call": {
    title: "Also for one call.",
    proves: ["ATTEMPT-6", "OPTION-5"],
    call: { retry: { maxAttempts: 1 } },
    server: [{ status: 429 }, success],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 1,
      waits: [],
    },
  },
  "five-attempts": {
    title: "`maxAttempts` is the number of attempts, the first included.",
    proves: ["ATTEMPT-6"],
    options: { retry: { maxAttempts: 5 } },
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
    ],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 5,
    },
  },
  drained: {
    title:
      "After a discarded body the socket is used again, unless that was too long.",
    proves: ["ATTEMPT-7"],
    for: ["read", "unkeyed-write", "keyed-write", "unrepeatable-keyed-write"],
    rows: {
      short: {
        server: [
          {
            status: 429,
            headers: { "content-type": "text/html" },
            body: { repeat: "<p>", times: 10000 },
          },
          success,
        ],
        expect: { sockets: 1 },
      },
      "at-the-limit": {
        server: [
          {
            status: 429,
            headers: { "content-type": "text/html" },
            body: { repeat: "x", times: 1048576 },
          },
          success,
        ],
        expect: { sockets: 1 },
      },
      long: {
        server: [
          {
            status: 429,
            headers: { "content-type": "text/html" },
            body: { repeat: "<p>", times: 500000 },
          },
          success,
        ],
        expect: { sockets: between(2, 3) },
      },
      chunked: {
        server: [
          {
            status: 429,
            headers: { "content-type": "text/html" },
            body: { repeat: "<p>", times: 10000 },
            chunked: true,
          },
          success,
        ],
        expect: { sockets: 1 },
      },
      json: {
        server: [{ status: 429, body: someError }, success],
        expect: { sockets: 1 },
      },
      empty: { server: [{ status: 429 }, success], expect: { sockets: 1 } },
    },
    expect: succeeds(2),
  },
  events: {
    title: "`onAttempt` tells each attempt and its wait.",
    proves: ["ATTEMPT-8"],
    caller: { fetchTakesMs: 40 },
    server: [
      { status: 429, headers: { "x-request-id": "req-1" } },
      { status: 429 },
      success,
    ],
    expect: succeeds(3, {
      events: [
        {
          operation: operationName(),
          attempt: 1,
          status: 429,
          error: undefined,
          durationMs: 40,
          waitMs: 250,
          requestId: "req-1",
        },
        { attempt: 2, status: 429, waitMs: 500, requestId: undefined },
        {
          operation: operationName(),
          attempt: 3,
          status: successStatus,
          error: undefined,
          durationMs: 40,
          waitMs: undefined,
        },
      ],
    }),
  },
  "event-of-a-lost-connection": {
    title: "It tells the class of the error where no answer came.",
    proves: ["ATTEMPT-8"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ cut: "before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
      events: [
        {
          attempt: 1,
          status: undefined,
          error: "ConnectionError",
          waitMs: undefined,
        },
      ],
    },
    expectFor: retryableIfRepeatable,
  },
  "event-of-a-body-that-breaks-off": {
    title: "And both where the answer broke off.",
    proves: ["ATTEMPT-8", "ATTEMPT-1"],
    options: { retry: { maxAttempts: 1 } },
    server: [successWith({ cut: "in-body" })],
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
      events: [{ status: successStatus, error: "ConnectionError" }],
    },
    expectFor: retryableIfRepeatable,
  },
  "event-of-a-time-out": {
    title: "And a time-out.",
    proves: ["ATTEMPT-8"],
    options: { retry: { maxAttempts: 1 }, timeout: { attemptMs: 1000 } },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      events: [{ status: undefined, error: "TimeoutError", durationMs: 1000 }],
    },
    expectFor: retryableIfRepeatable,
  },
  "on-attempt": {
    title: "An `onAttempt` that fails changes nothing.",
    proves: ["ATTEMPT-8", "RESULT-6"],
    server: [{ status: 429 }, success],
    rows: rowPerValue(["throws", "rejects"], (onAttempt) => ({
      caller: { onAttempt },
    })),
    expect: succeeds(2, { waits: [250] }),
  },
  "misdirected-once": {
    title:
      "A write that may not be repeated arrives once after a 421, which Node's `fetch` would send again; its bytes are the same.",
    proves: ["ATTEMPT-5"],
    for: [...unrepeatableWrites, "write-without-content", "anonymous-write"],
    server: [{ status: 421, body: someError }, success],
    expect: {
      error: apiError(421, "rejected", { retryable: false }),
      requests: 1,
      each: { headers: { "transfer-encoding": null } },
    },
  },
  "page-without-end": {
    title: "A body that is given up is not waited for.",
    proves: ["ATTEMPT-7", "RESULT-9"],
    for: ["read", "keyed-write"],
    caller: { fetch: ["gives-endless-page", "pass"] },
    server: [success],
    expect: succeeds(1, { attempts: 2, waits: [250] }),
  },
  "no-store": {
    title: "No cache may answer, nor keep the answer.",
    proves: ["ATTEMPT-9"],
    server: [{ status: 429 }, success],
    expect: succeeds(2, {
      fetched: [{ cache: "no-store" }, { cache: "no-store" }],
    }),
  },
  "event-with-key": {
    title: "The event tells the key that the header carried.",
    proves: ["ATTEMPT-8", "KEY-1"],
    for: ["keyed-write", "unrepeatable-keyed-write", "read", "send-thing"],
    server: [{ status: 429 }, success],
    expect: succeeds(2, {
      events: [{ idempotencyKey: undefined }, { idempotencyKey: undefined }],
    }),
    expectFor: {
      "keyed-write": {
        events: [{ idempotencyKey: uuid }, { idempotencyKey: uuid }],
      },
      "unrepeatable-keyed-write": {
        events: [{ idempotencyKey: uuid }, { idempotencyKey: uuid }],
      },
    },
  },
});
