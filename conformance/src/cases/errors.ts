import {
  apiError,
  defineCases,
  publishedKinds,
  retryableIfRepeatable,
  rowPerValue,
} from "../format/define-cases.ts";
import {
  errorBody,
  operationName,
  refusedUrl,
  serverUrl,
  someError,
  successStatus,
  successWith,
} from "../format/placeholders.ts";

/** An object with so many levels. */
function nested(levels: number): object {
  return levels === 1 ? { a: 1 } : { a: nested(levels - 1) };
}

export const errorsCases = defineCases({
  "error-envelope": {
    title:
      "The provider's code, texts and details are read from its own envelope.",
    proves: ["ERROR-1", "ERROR-2", "ERROR-3"],
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        messages: ["Some text"],
        details: { more: [1] },
        body: someError,
      }),
      requests: 1,
    },
  },
  "error-with": {
    title:
      "A 400 is an error that says nothing when its body is no JSON object.",
    proves: ["ERROR-1", "ERROR-2", "ERROR-3", "ERROR-11"],
    for: publishedKinds,
    rows: {
      empty: { server: [{ status: 400 }] },
      null: { server: [{ status: 400, body: null }] },
      array: {
        server: [
          {
            status: 400,
            body: [{ code: "A", error: "A", message: "b", messages: ["b"] }],
          },
        ],
      },
      string: {
        server: [
          {
            status: 400,
            body: '"text"',
            headers: { "content-type": "application/json" },
          },
        ],
      },
      number: { server: [{ status: 400, body: 17 }] },
      html: {
        server: [
          {
            status: 400,
            body: "<html>b0dy</html>",
            headers: { "content-type": "text/html" },
          },
        ],
      },
      "html-as-json": {
        server: [
          {
            status: 400,
            body: "<html>b0dy</html>",
            headers: { "content-type": "application/json" },
          },
        ],
      },
      truncated: {
        server: [
          {
            status: 400,
            body: '{"code":"b0dy',
            headers: { "content-type": "application/json" },
          },
        ],
      },
      binary: {
        server: [
          {
            status: 400,
            body: { base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD" },
            headers: { "content-type": "image/jpeg" },
          },
        ],
      },
      "binary-as-json": {
        server: [
          {
            status: 400,
            body: { base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD" },
            headers: { "content-type": "application/json" },
          },
        ],
      },
      "long-text": {
        server: [
          {
            status: 400,
            body: { repeat: "b0dy", times: 262144 },
            headers: { "content-type": "text/plain" },
          },
        ],
      },
      "long-page": {
        server: [
          {
            status: 400,
            body: { repeat: "b0dy", times: 262144 },
            headers: { "content-type": "text/html" },
          },
        ],
      },
      chunked: { server: [{ status: 400, body: "b0dy", chunked: true }] },
    },
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: undefined,
        messages: [],
        details: {},
        body: undefined,
        retryAfterMs: undefined,
        requestId: undefined,
      }),
      requests: 1,
      hidden: ["b0dy"],
    },
    expectFor: { "keyed-write": { error: { outcome: "unknown" } } },
  },
  "empty-server-error": {
    title: "So is a 500.",
    proves: ["ERROR-1", "ERROR-2"],
    for: publishedKinds,
    options: { retry: { maxAttempts: 1 } },
    rows: {
      empty: { server: [{ status: 500 }] },
      null: { server: [{ status: 500, body: null }] },
      html: {
        server: [
          {
            status: 500,
            body: "<html>b0dy</html>",
            headers: { "content-type": "text/html" },
          },
        ],
      },
    },
    expect: {
      error: apiError(500, "unknown", {
        retryable: false,
        code: undefined,
        messages: [],
        details: {},
        body: undefined,
        retryAfterMs: undefined,
        requestId: undefined,
      }),
      requests: 1,
    },
    expectFor: {
      read: { error: { outcome: "rejected", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "other-status": {
    title: "Every status from 400 is an error, also the rare ones.",
    proves: ["ERROR-1", "OUTCOME-6"],
    for: publishedKinds,
    rows: rowPerValue([402, 418, 451, 499], (status) => ({
      server: [{ status, body: someError }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ApiError", outcome: "rejected", retryable: false },
      requests: 1,
    },
  },
  "other-server-error": {
    title: "A server error that is no passing one.",
    proves: ["ERROR-1", "OUTCOME-8", "RETRYABLE-1"],
    rows: rowPerValue([501, 505, 599], (status) => ({
      server: [{ status, body: someError }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ApiError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "code-of-another-type": {
    title: "A code that is no text is no code.",
    proves: ["ERROR-2"],
    for: publishedKinds,
    server: [
      { status: 422, body: errorBody({ code: 17, message: "Some text" }) },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        code: undefined,
        messages: ["Some text"],
      }),
      requests: 1,
    },
  },
  "messages-of-another-type": {
    title: "Texts that are no text are left out.",
    proves: ["ERROR-2"],
    for: publishedKinds,
    server: [
      {
        status: 400,
        body: errorBody({ code: "SOME_CODE", message: { text: "a" } }),
      },
    ],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        messages: [],
      }),
      requests: 1,
    },
  },
  "messages-mixed": {
    title: "Texts are kept, what stands between them is not.",
    proves: ["ERROR-2"],
    for: ["cancel-payment", "close-account"],
    server: [
      { status: 422, body: { messages: ["a", null, 17, ["c"], "b", {}] } },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        code: undefined,
        messages: ["a", "b"],
        details: {},
      }),
      requests: 1,
    },
  },
  "message-not-in-a-list": {
    title: "A single text where a list is documented is read as one.",
    proves: ["ERROR-2"],
    for: ["cancel-payment", "close-account"],
    server: [{ status: 422, body: { messages: "a" } }],
    expect: {
      error: apiError(422, "rejected", { retryable: false, messages: ["a"] }),
      requests: 1,
    },
  },
  "details-as": {
    title: "Details of another type are empty.",
    proves: ["ERROR-2"],
    for: ["cancel-session"],
    rows: rowPerValue(
      { text: "text", null: null, array: [1], number: 17 },
      (details) => ({
        server: [{ status: 400, body: { code: "a", message: "b", details } }],
      }),
    ),
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "a",
        messages: ["b"],
        details: {},
      }),
      requests: 1,
    },
  },
  "message-of-an-error": {
    title: "The message holds operation, status and code, and nothing else.",
    proves: ["ERROR-10"],
    server: [{ status: 400, headers: { "x-note": "h3ader" }, body: someError }],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        message: operationName(": 400 SOME_CODE"),
      }),
      requests: 1,
      hidden: ["h3ader"],
    },
  },
  "message-without-code": {
    title: "Without a code, the message ends with the status.",
    proves: ["ERROR-10"],
    server: [{ status: 404 }],
    expect: {
      error: apiError(404, "rejected", {
        retryable: false,
        message: operationName(": 404"),
      }),
      requests: 1,
    },
  },
  "message-with-odd-code": {
    title: "A code that does not look like one stays out of the message.",
    proves: ["ERROR-10"],
    for: publishedKinds,
    server: [
      {
        status: 400,
        body: errorBody({ code: "not\na code", message: "Some text" }),
      },
    ],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        message: operationName(": 400"),
        code: "not\na code",
      }),
      requests: 1,
    },
  },
  "message-with-long-code": {
    title: "So does one that is far too long.",
    proves: ["ERROR-10"],
    for: publishedKinds,
    server: [{ status: 400, body: errorBody({ code: "C".repeat(2000) }) }],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        message: operationName(": 400"),
      }),
      requests: 1,
    },
  },
  "body-is-hidden": {
    title:
      "What only the body and the headers hold is not printed with the error.",
    proves: ["ERROR-11"],
    for: ["cancel-session"],
    server: [
      {
        status: 409,
        headers: { "x-note": "h1dden" },
        body: { code: "a", message: "b", note: "h1dden" },
      },
    ],
    expect: {
      error: apiError(409, "rejected", { retryable: false }),
      requests: 1,
      hidden: ["h1dden"],
    },
  },
  "request-id": {
    title: "`x-request-id` is on the error and in the event.",
    proves: ["ERROR-12", "ATTEMPT-8"],
    server: [
      { status: 400, headers: { "X-Request-Id": "req-1" }, body: someError },
    ],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        requestId: "req-1",
      }),
      requests: 1,
      events: [{ requestId: "req-1" }],
    },
  },
  "success-with": {
    title: "A documented success that cannot be read was executed.",
    proves: ["ERROR-4", "OUTCOME-4"],
    rows: {
      empty: { server: [{ status: successStatus }] },
      html: {
        server: [
          {
            status: successStatus,
            body: "<html>b0dy",
            headers: { "content-type": "text/html" },
          },
        ],
      },
      truncated: {
        server: [
          {
            status: successStatus,
            body: '{"id":"b0dy',
            headers: { "content-type": "application/json" },
          },
        ],
      },
      text: { server: [{ status: successStatus, body: "b0dy" }] },
      binary: {
        server: [
          {
            status: successStatus,
            body: { base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD" },
            headers: { "content-type": "application/json" },
          },
        ],
      },
      "empty-chunked": { server: [{ status: successStatus, chunked: true }] },
      long: {
        server: [
          {
            status: successStatus,
            body: { repeat: "b0dy", times: 262144 },
            headers: { "content-type": "text/html" },
          },
        ],
      },
    },
    expect: {
      error: {
        class: "ResponseError",
        outcome: "executed",
        retryable: false,
        status: successStatus,
      },
      requests: 1,
      hidden: ["b0dy"],
    },
  },
  "redirect-to": {
    title: "A redirect is an error and not followed.",
    proves: ["ERROR-5", "OUTCOME-5"],
    rows: rowPerValue([301, 302, 303, 307, 308], (status) => ({
      server: [{ status, headers: { location: serverUrl("/elsewhere") } }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ResponseError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "redirect-with-body": {
    title: "Nor is one with a body, and none is read.",
    proves: ["ERROR-5"],
    server: [
      {
        status: 302,
        headers: { location: "/elsewhere", "content-type": "text/html" },
        body: "b0dy",
      },
    ],
    expect: {
      error: {
        class: "ResponseError",
        outcome: "unknown",
        retryable: false,
        status: 302,
      },
      requests: 1,
      hidden: ["b0dy"],
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "redirect-nowhere": {
    title: "A 3xx without a place to go is an error too.",
    proves: ["ERROR-5", "OUTCOME-5"],
    for: publishedKinds,
    rows: rowPerValue([300, 304], (status) => ({
      server: [{ status }],
      expect: { error: { status } },
    })),
    expect: {
      error: { class: "ResponseError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "lost-answer": {
    title: "A connection that ends before an answer is a connection error.",
    proves: ["ERROR-6", "OUTCOME-3", "RETRYABLE-2"],
    options: { retry: { maxAttempts: 1 } },
    rows: {
      "before-answer": { server: [{ cut: "before-answer" }] },
      "reset-before-answer": {
        server: [{ cut: "reset-before-answer" }],
        expect: { error: { code: "ECONNRESET" } },
      },
    },
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "lost-body": {
    title: "So is one that ends in the body of a success.",
    proves: ["ERROR-6", "OUTCOME-4", "ATTEMPT-1"],
    options: { retry: { maxAttempts: 1 } },
    rows: rowPerValue(["in-body", "reset-in-body"], (cut) => ({
      server: [successWith({ cut })],
    })),
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "lost-in-chunked-body": {
    title: "So is one that is closed in a body without a length.",
    proves: ["ERROR-6", "OUTCOME-4", "ATTEMPT-1"],
    options: { retry: { maxAttempts: 1 } },
    server: [successWith({ chunked: true, cut: "in-body" })],
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "lost-in-error-body": {
    title:
      "A connection that breaks in the body of a 400 is a connection error; the write was rejected, unless the lost text could be a key conflict.",
    proves: ["ERROR-6", "OUTCOME-6", "OUTCOME-7"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 400, body: someError, cut: "in-body" }],
    expect: {
      error: { class: "ConnectionError", outcome: "rejected", retryable: true },
      requests: 1,
    },
    expectFor: {
      "keyed-write": { error: { outcome: "unknown" } },
      "unrepeatable-keyed-write": {
        error: { outcome: "unknown", retryable: false },
      },
    },
  },
  "lost-in-server-error-body": {
    title: "After a 500 it stays unclear.",
    proves: ["ERROR-6", "OUTCOME-8"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ status: 500, body: someError, cut: "reset-in-body" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: {
      read: { error: { outcome: "rejected", retryable: true } },
      "keyed-write": { error: { retryable: true } },
    },
  },
  "headers-too-long": {
    title: "Headers that no runtime takes are a connection error.",
    proves: ["ERROR-6", "OUTCOME-3"],
    options: { retry: { maxAttempts: 1 } },
    server: [{ headers: { "x-long": "h".repeat(60000) } }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "message-of-a-lost-connection": {
    title: "The message names the system's code and no address.",
    proves: ["ERROR-6", "ERROR-10"],
    for: publishedKinds,
    options: { baseUrl: refusedUrl, retry: { maxAttempts: 1 } },
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "not-sent",
        retryable: true,
        code: "ECONNREFUSED",
        message: /^[A-Z]+ \/[^ ]*: no complete answer( \(ECONNREFUSED\))?$/,
      },
      attempts: 1,
      hidden: ["127.0.0.1"],
    },
  },
  "text-of-an-error": {
    title: "The text of an error that is no JSON is kept, its first 64 KiB.",
    proves: ["ERROR-3", "ERROR-11"],
    for: publishedKinds,
    rows: {
      page: {
        server: [
          {
            status: 403,
            body: "<html>b0dy</html>",
            headers: { "content-type": "text/html" },
          },
        ],
        expect: { error: { text: "<html>b0dy</html>" } },
      },
      plain: {
        server: [{ status: 403, body: "b0dy" }],
        expect: { error: { text: "b0dy" } },
      },
      long: {
        server: [{ status: 403, body: { repeat: "b0dy", times: 20000 } }],
        expect: { error: { text: "b0dy".repeat(16384) } },
      },
      empty: {
        server: [{ status: 403 }],
        expect: { error: { text: undefined } },
      },
      json: {
        server: [{ status: 403, body: [1] }],
        expect: { error: { text: undefined } },
      },
    },
    expect: {
      error: apiError(403, "rejected", { retryable: false, body: undefined }),
      requests: 1,
      hidden: ["b0dy"],
    },
  },
  "documented-text-or-list": {
    title: "An error body that is documented as a text or a list is that.",
    proves: ["ERROR-3"],
    for: ["put-thing"],
    rows: {
      text: {
        server: [{ status: 422, body: "no such name" }],
        expect: { error: { body: "no such name" } },
      },
      list: {
        server: [{ status: 422, body: ["a", { b: 1 }] }],
        expect: { error: { body: ["a", { b: 1 }] } },
      },
      "list-at-another-status": {
        server: [{ status: 400, body: ["a"] }],
        expect: { error: { status: 400, body: undefined } },
      },
    },
    expect: {
      error: apiError(422, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "details-are-hidden": {
    title: "Nor are the details printed.",
    proves: ["ERROR-11"],
    for: publishedKinds,
    server: [
      {
        status: 422,
        body: errorBody({ code: "A", details: { card: "h1dden" } }),
      },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        details: { card: "h1dden" },
      }),
      requests: 1,
      hidden: ["h1dden"],
    },
  },
  "many-messages": {
    title: "Of messages 100 are kept, each up to 2,000 characters.",
    proves: ["ERROR-14"],
    for: ["cancel-payment", "close-account", "read-thing"],
    server: [
      {
        status: 422,
        body: { code: "A", messages: Array(150).fill("m".repeat(3000)) },
      },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        messages: Array(100).fill("m".repeat(2000)),
      }),
      requests: 1,
    },
  },
  "long-code": {
    title: "Of a code and a request id, as much.",
    proves: ["ERROR-14", "ERROR-10"],
    for: publishedKinds,
    server: [
      {
        status: 422,
        body: errorBody({ code: "c".repeat(3000), message: "a" }),
        headers: { "x-request-id": "r".repeat(3000) },
      },
    ],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        code: "c".repeat(2000),
        requestId: "r".repeat(2000),
        message: /422$/,
      }),
      requests: 1,
    },
  },
  "deep-details": {
    title: "Details with more than 100 levels are empty.",
    proves: ["ERROR-14"],
    for: publishedKinds,
    rows: {
      kept: {
        server: [
          { status: 422, body: errorBody({ code: "A", details: nested(100) }) },
        ],
        expect: { error: { details: nested(100) } },
      },
      deep: {
        server: [
          { status: 422, body: errorBody({ code: "A", details: nested(101) }) },
        ],
        expect: { error: { details: {} } },
      },
      "very-deep": {
        server: [
          {
            status: 422,
            body: errorBody({ code: "A", details: nested(2000) }),
          },
        ],
        expect: { error: { details: {} } },
      },
    },
    expect: {
      error: apiError(422, "rejected", { retryable: false, code: "A" }),
      requests: 1,
    },
  },
});
