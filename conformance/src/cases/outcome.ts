import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  rowPerValue,
  unrepeatableWrites,
} from "../format/define-cases.ts";
import {
  errorBody,
  refusedUrl,
  someError,
  successBody,
} from "../format/placeholders.ts";

export const outcomeCases = defineCases({
  "refused-connection": {
    title: "A connection that was refused sent nothing.",
    proves: ["OUTCOME-2", "ERROR-6", "RETRYABLE-2"],
    options: { baseUrl: refusedUrl, retry: { maxAttempts: 1 } },
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "not-sent",
        retryable: true,
        code: "ECONNREFUSED",
      },
      attempts: 1,
    },
  },
  "no-connection": {
    title:
      "The codes that say that no connection was made, of a custom `fetch` only for a read: it may have sent a write before.",
    proves: ["OUTCOME-2", "OUTCOME-11", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    rows: rowPerValue(
      {
        econnrefused: "ECONNREFUSED",
        enotfound: "ENOTFOUND",
        "eai-again": "EAI_AGAIN",
        "und-err-connect-timeout": "UND_ERR_CONNECT_TIMEOUT",
        "tunnel-refused": "ERR_PROXY_TUNNEL",
        "altname-invalid": "ERR_TLS_CERT_ALTNAME_INVALID",
        "self-signed": "DEPTH_ZERO_SELF_SIGNED_CERT",
        "self-signed-in-chain": "SELF_SIGNED_CERT_IN_CHAIN",
        expired: "CERT_HAS_EXPIRED",
        "unknown-issuer": "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "unverified-leaf": "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      },
      (code) => ({
        caller: { fetch: [{ code }] },
        expect: { error: { code } },
      }),
    ),
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      attempts: 1,
    },
    expectFor: {
      read: { error: { outcome: "not-sent", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "port-never-used": {
    title: "A port that no `fetch` connects to sent nothing.",
    proves: ["OUTCOME-2", "RETRYABLE-2"],
    options: { baseUrl: "http://127.0.0.1:1", retry: { maxAttempts: 1 } },
    expect: {
      error: { class: "ConnectionError", outcome: "not-sent", retryable: true },
      attempts: 1,
    },
  },
  "unclear-connection": {
    title: "Other codes do not say so.",
    proves: ["OUTCOME-3", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    rows: rowPerValue(
      {
        econnreset: "ECONNRESET",
        epipe: "EPIPE",
        etimedout: "ETIMEDOUT",
        "und-err-socket": "UND_ERR_SOCKET",
        "und-err-headers-timeout": "UND_ERR_HEADERS_TIMEOUT",
        eproto: "EPROTO",
        "other-certificate-code": "CERTAINLY_NOT",
      },
      (code) => ({
        caller: { fetch: [{ code }] },
        expect: { error: { code } },
      }),
    ),
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      attempts: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "rejected-with": {
    title:
      "A 4xx says that the write was rejected; sending it again could not help.",
    proves: ["OUTCOME-6", "RETRYABLE-1"],
    rows: rowPerValue([400, 403, 404, 409, 410, 422], (status) => ({
      server: [{ status, body: someError }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ApiError", outcome: "rejected", retryable: false },
      requests: 1,
    },
  },
  "rejected-401": {
    title: "So does a 401.",
    proves: ["OUTCOME-6", "CREDENTIAL-4", "RETRYABLE-1"],
    server: [{ status: 401, body: someError }],
    expect: {
      error: apiError(401, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "unclear-408": {
    title: "A 408 passes, and leaves a write unclear.",
    proves: ["OUTCOME-8", "RETRYABLE-1", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 408, body: someError }],
    expect: {
      error: apiError(408, "unknown", { retryable: false }),
      requests: 1,
    },
    expectFor: {
      read: { error: { outcome: "rejected", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "rejected-429": {
    title: "A 429 passes too, and rejected the write.",
    proves: ["OUTCOME-6", "RETRYABLE-1", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 429, body: someError }],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 1,
    },
  },
  "server-error": {
    title:
      "A server error leaves a write unclear, unless its spec says that it was not executed.",
    proves: ["OUTCOME-8", "RETRYABLE-1", "RETRYABLE-2", "OUTCOME-9"],
    options: { retry: { maxAttempts: 1 } },
    rows: {
      "500": {
        server: [{ status: 500, body: someError }],
        expect: { error: { status: 500 } },
      },
      "502": {
        server: [{ status: 502, body: someError }],
        expect: { error: { status: 502 } },
      },
      "503": {
        server: [{ status: 503, body: someError }],
        expect: { error: { status: 503 } },
        expectFor: {
          "cancel-session": { error: { outcome: "rejected", retryable: true } },
        },
      },
      "504": {
        server: [{ status: 504, body: someError }],
        expect: { error: { status: 504 } },
      },
    },
    expect: {
      error: { class: "ApiError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: {
      read: { error: { outcome: "rejected", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "marked-as-not-executed": {
    title: "A status that the spec marks as not executed rejected the write.",
    proves: ["OUTCOME-9", "RETRYABLE-1", "RETRYABLE-2"],
    for: ["cancel-session"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 503, body: someError }],
    expect: {
      error: apiError(503, "rejected", { retryable: true }),
      requests: 1,
    },
  },
  "key-in-process": {
    title:
      "A key still in process speaks of another request: unclear, and worth another try.",
    proves: ["OUTCOME-7", "KEY-3", "RETRYABLE-1", "RETRYABLE-2"],
    for: ["keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    rows: rowPerValue([400, 409, 425], (status) => ({
      server: [
        {
          status,
          body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
        },
      ],
      expect: { error: { status } },
    })),
    expect: {
      error: {
        class: "ApiError",
        outcome: "unknown",
        retryable: true,
        code: "REQUEST_IN_PROCESS",
      },
      requests: 1,
    },
  },
  "key-duplicated": {
    title: "So does a key used before; another try would not help.",
    proves: ["OUTCOME-7", "KEY-3", "RETRYABLE-1"],
    for: ["keyed-write"],
    rows: rowPerValue([400, 409, 425], (status) => ({
      server: [
        {
          status,
          body: errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" }),
        },
      ],
      expect: { error: { status } },
    })),
    expect: {
      error: {
        class: "ApiError",
        outcome: "unknown",
        retryable: false,
        code: "IDEMPOTENCY_DUPLICATED",
      },
      requests: 1,
    },
  },
  "key-in-process-unrepeatable": {
    title:
      "Where the provider documents no repetition, it is not worth another try.",
    proves: ["OUTCOME-7", "KEY-3", "RETRYABLE-2"],
    for: ["unrepeatable-keyed-write"],
    server: [{ status: 409, body: errorBody({ code: "IN_PROCESS" }) }],
    expect: {
      error: apiError(409, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "key-duplicated-unrepeatable": {
    title: "Nor is a key used before.",
    proves: ["OUTCOME-7", "KEY-3"],
    for: ["unrepeatable-keyed-write"],
    server: [{ status: 409, body: errorBody({ code: "DUPLICATED" }) }],
    expect: {
      error: apiError(409, "unknown", { retryable: false }),
      requests: 1,
    },
  },
  "key-conflict-without-a-key": {
    title: "The same codes mean nothing to an operation without a key.",
    proves: ["OUTCOME-6", "OUTCOME-7"],
    for: ["read", "unkeyed-write", "delete-with-body"],
    server: [
      {
        status: 409,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
    ],
    expect: {
      error: apiError(409, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "conflict-in-other-words": {
    title: "A 409 with another code is a plain rejection.",
    proves: ["OUTCOME-6", "OUTCOME-7"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    server: [{ status: 409, body: someError }],
    expect: {
      error: apiError(409, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "worse-500-then-400": {
    title: "A keyed write that was unclear once stays so after a rejection.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [{ status: 500 }, { status: 400, body: someError }],
    expect: {
      error: apiError(400, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "worse-lost-then-404": {
    title: "Also after a lost connection.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [{ cut: "before-answer" }, { status: 404, body: someError }],
    expect: {
      error: apiError(404, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "worse-lost-then-401": {
    title: "Also when the later answer is a 401.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [{ cut: "reset-before-answer" }, { status: 401, body: someError }],
    expect: {
      error: apiError(401, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "worse-executed-then-400": {
    title: "A success that broke off outweighs a later rejection.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [
      { status: 200, body: successBody, cut: "in-body" },
      { status: 400, body: someError },
    ],
    expect: {
      error: apiError(400, "executed", { retryable: false }),
      requests: 2,
    },
  },
  "worse-executed-then-500": {
    title: "And a later server error.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [
      { status: 200, body: successBody, cut: "in-body" },
      { status: 500 },
      { status: 500 },
    ],
    expect: {
      error: apiError(500, "executed", { retryable: true }),
      requests: 3,
    },
  },
  "worse-executed-then-key-conflict": {
    title: "And a key conflict.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    server: [
      { status: 200, body: successBody, cut: "reset-in-body" },
      {
        status: 400,
        body: errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" }),
      },
    ],
    expect: {
      error: apiError(400, "executed", { retryable: false }),
      requests: 2,
    },
  },
  "worse-429-then-500": {
    title: "A rate limit first makes a later server error no better.",
    proves: ["OUTCOME-10"],
    for: unrepeatableWrites,
    server: [{ status: 429 }, { status: 500 }],
    expect: {
      error: apiError(500, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "worse-429-then-lost": {
    title: "Nor a connection lost later.",
    proves: ["OUTCOME-10"],
    for: unrepeatableWrites,
    server: [{ status: 429 }, { cut: "before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 2,
    },
  },
  "worse-429-then-400": {
    title: "Two rejections are a rejection.",
    proves: ["OUTCOME-10"],
    server: [{ status: 429 }, { status: 400, body: someError }],
    expect: {
      error: apiError(400, "rejected", { retryable: false }),
      requests: 2,
    },
  },
  "worse-429-then-refused": {
    title:
      "What a custom `fetch` says of a refused connection makes a rejected write unclear.",
    proves: ["OUTCOME-10", "OUTCOME-11"],
    for: [
      "unkeyed-write",
      "delete-with-body",
      "keyed-write",
      "unrepeatable-keyed-write",
    ],
    options: { retry: { maxAttempts: 2 } },
    caller: { fetch: ["pass", { code: "ECONNREFUSED" }] },
    server: [{ status: 429 }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
      attempts: 2,
    },
    expectFor: { "keyed-write": { error: { retryable: true } } },
  },
  "worse-refused-then-400": {
    title: "Nor does a rejection make it clear.",
    proves: ["OUTCOME-10", "OUTCOME-11"],
    for: ["keyed-write"],
    caller: { fetch: [{ code: "ECONNREFUSED" }, "pass"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(400, "unknown", { retryable: false }),
      requests: 1,
      attempts: 2,
    },
  },
  "worse-lost-then-refused": {
    title: "A lost connection outweighs a refused one.",
    proves: ["OUTCOME-10"],
    for: ["keyed-write"],
    options: { retry: { maxAttempts: 2 } },
    caller: { fetch: ["pass", { code: "ECONNREFUSED" }] },
    server: [{ cut: "before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: true },
      requests: 1,
      attempts: 2,
    },
  },
  "worse-not-executed-then-500": {
    title: "A status marked as not executed makes a later 500 no better.",
    proves: ["OUTCOME-10"],
    for: ["cancel-session"],
    server: [{ status: 503 }, { status: 500 }],
    expect: {
      error: apiError(500, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "worse-not-executed-then-400": {
    title: "And no later rejection worse.",
    proves: ["OUTCOME-10"],
    for: ["cancel-session"],
    server: [{ status: 503 }, { status: 409, body: someError }],
    expect: {
      error: apiError(409, "rejected", { retryable: false }),
      requests: 2,
    },
  },
  "read-500-then-404": {
    title: "A read's outcome is that of its last attempt.",
    proves: ["OUTCOME-10"],
    for: ["read"],
    server: [{ status: 500 }, { status: 404 }],
    expect: {
      error: apiError(404, "rejected", { retryable: false }),
      requests: 2,
    },
  },
  "read-executed-then-404": {
    title: "Even after a success that broke off.",
    proves: ["OUTCOME-10"],
    for: ["read"],
    server: [{ body: successBody, cut: "in-body" }, { status: 404 }],
    expect: {
      error: apiError(404, "rejected", { retryable: false }),
      requests: 2,
    },
  },
  "read-lost-then-refused": {
    title: "Or after a lost connection.",
    proves: ["OUTCOME-10"],
    for: ["read"],
    options: { retry: { maxAttempts: 2 } },
    caller: { fetch: ["pass", { code: "ECONNREFUSED" }] },
    server: [{ cut: "before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "not-sent", retryable: true },
      requests: 1,
      attempts: 2,
    },
  },
  "read-404-after-lost": {
    title: "Or when the last attempt is rejected.",
    proves: ["OUTCOME-10"],
    for: ["read"],
    server: [{ cut: "before-answer" }, { status: 404 }],
    expect: {
      error: apiError(404, "rejected", { retryable: false }),
      requests: 2,
    },
  },
});
