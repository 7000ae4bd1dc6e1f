import {
  apiError,
  defineCases,
  retryableIfRepeatable,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import {
  errorBody,
  someError,
  success,
  successBody,
  successStatus,
  successText,
} from "../format/placeholders.ts";

export const callerCases = defineCases({
  "middleware-once": {
    title: "Middleware runs once around all attempts.",
    proves: ["CALLER-1"],
    caller: { middleware: ["looks"] },
    server: [{ status: 429 }, { status: 429 }, success],
    expect: succeeds(3, {
      middleware: ["looks onRequest", "looks onResponse"],
    }),
  },
  "middleware-on-errors": {
    title: "It sees an error answer as it came.",
    proves: ["CALLER-1", "SECRET-1"],
    caller: { middleware: ["looks"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(400, "rejected", { retryable: false, code: "SOME_CODE" }),
      requests: 1,
      middleware: ["looks onRequest", "looks onResponse"],
    },
  },
  "middleware-on-lost-connection": {
    title: "It is told of a call without an answer.",
    proves: ["CALLER-1", "SECRET-1"],
    options: { retry: { maxAttempts: 1 } },
    caller: { middleware: ["looks"] },
    server: [{ cut: "before-answer" }],
    expect: {
      error: { class: "ConnectionError", outcome: "unknown", retryable: false },
      requests: 1,
      middleware: ["looks onRequest", "looks onError"],
    },
    expectFor: retryableIfRepeatable,
  },
  "middleware-order": {
    title: "The client's runs outside the call's.",
    proves: ["CALLER-1"],
    caller: { use: ["looks"], middleware: ["changes-headers"] },
    server: [success],
    expect: succeeds(1, {
      each: { headers: { "x-a": "b" } },
      middleware: [
        "looks onRequest",
        "changes-headers onRequest",
        "changes-headers onResponse",
        "looks onResponse",
      ],
    }),
  },
  "middleware-ejected": {
    title: "Middleware that was taken out does not run.",
    proves: ["CALLER-1"],
    caller: { use: ["throws"], eject: true },
    server: [success],
    expect: succeeds(1, { middleware: [] }),
  },
  "middleware-changes-query": {
    title: "It may change the URL.",
    proves: ["CALLER-1"],
    caller: { middleware: ["changes-query"] },
    server: [{ status: 429 }, success],
    expect: succeeds(2, { each: { query: "?a=b" } }),
  },
  "middleware-changes-body": {
    title: "It may change the body, on every attempt.",
    proves: ["CALLER-1", "ATTEMPT-3"],
    for: ["delete-with-body", "keyed-write", "unrepeatable-keyed-write"],
    caller: { middleware: ["changes-body"] },
    server: [{ status: 429 }, success],
    expect: succeeds(2, { each: { body: { changed: true } } }),
  },
  "middleware-changes-headers": {
    title: "It may change headers.",
    proves: ["CALLER-1"],
    caller: { middleware: ["changes-headers"] },
    server: [{ status: 429 }, success],
    expect: succeeds(2, { each: { headers: { "x-a": "b" } } }),
  },
  "middleware-answers": {
    title: "It may answer in the provider's place; then nothing is sent.",
    proves: ["CALLER-1"],
    caller: { middleware: ["gives-success"] },
    expect: { data: successBody, status: successStatus },
  },
  "middleware-answers-with-failure": {
    title: "Also with an error, which says nothing of the provider.",
    proves: ["CALLER-1", "OUTCOME-1"],
    caller: { middleware: ["gives-failure"] },
    expect: {
      error: apiError(418, "not-sent", { retryable: false, code: undefined }),
    },
  },
  "middleware-replaces-answer": {
    title: "It may replace an answer.",
    proves: ["CALLER-1"],
    caller: { middleware: ["replaces-success"] },
    server: [success],
    expect: { data: { replaced: true }, status: successStatus, requests: 1 },
  },
  "middleware-replaces-with-failure": {
    title: "A success that it replaces by an error was executed all the same.",
    proves: ["CALLER-1", "OUTCOME-4"],
    caller: { middleware: ["replaces-failure"] },
    server: [success],
    expect: {
      error: apiError(418, "executed", { retryable: false }),
      requests: 1,
    },
  },
  "middleware-replaces-error": {
    title: "It may replace an error by another.",
    proves: ["CALLER-1"],
    caller: { middleware: ["replaces-failure"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(418, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "middleware-recovers": {
    title: "It may answer where no answer came.",
    proves: ["CALLER-1"],
    options: { retry: { maxAttempts: 1 } },
    caller: { middleware: ["recovers"] },
    server: [{ cut: "before-answer" }],
    expect: succeeds(),
  },
  "middleware-reads-answer": {
    title: "It may read an answer without taking it away.",
    proves: ["CALLER-1"],
    caller: { middleware: ["reads-answer"] },
    server: [success],
    expect: succeeds(),
  },
  "middleware-reads-error": {
    title: "Also an error's.",
    proves: ["CALLER-1"],
    caller: { middleware: ["reads-answer"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        body: someError,
      }),
      requests: 1,
    },
  },
  "middleware-with-form": {
    title: "With middleware, `parseAs` gives the same.",
    proves: ["CALLER-1", "RESULT-7"],
    caller: { middleware: ["looks"] },
    server: [success],
    rows: {
      text: { call: { parseAs: "text" }, expect: { data: successText } },
      arraybuffer: {
        call: { parseAs: "arrayBuffer" },
        expect: { data: { arrayBuffer: successText } },
      },
      blob: {
        call: { parseAs: "blob" },
        expect: { data: { blob: successText } },
      },
      stream: {
        call: { parseAs: "stream" },
        expect: { data: { stream: successText } },
      },
    },
    expect: { status: successStatus, requests: 1 },
  },
  "middleware-without-content": {
    title: "With middleware, an answer without content is one.",
    proves: ["CALLER-1", "RESULT-5"],
    for: ["write-without-content"],
    caller: { middleware: ["looks"] },
    server: [success],
    expect: { data: undefined, status: 204, requests: 1 },
  },
  "middleware-redirect": {
    title: "With middleware, a redirect is not followed either.",
    proves: ["CALLER-1", "ERROR-5"],
    caller: { middleware: ["looks"] },
    server: [{ status: 302, headers: { location: "/elsewhere" } }],
    expect: {
      error: {
        class: "ResponseError",
        outcome: "unknown",
        retryable: false,
        status: 302,
      },
      requests: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "middleware-that": {
    title:
      "A middleware that throws or returns nonsense ends the call before anything is sent.",
    proves: ["ERROR-9", "OUTCOME-1"],
    rows: rowPerValue(
      [
        "throws",
        "rejects",
        "throws-our-error",
        "gives-nonsense",
        "rejects-with-nothing",
      ],
      (middleware) => ({ caller: { middleware: [middleware] } }),
    ),
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "not-sent",
        retryable: false,
      },
      attempts: 0,
      hidden: ["thr0wn"],
    },
  },
  "middleware-changes-method": {
    title: "So does one that changes the method.",
    proves: ["ERROR-9", "OUTCOME-1"],
    caller: { middleware: ["changes-method"] },
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "not-sent",
        retryable: false,
      },
      attempts: 0,
    },
  },
  "middleware-sets-host": {
    title: "And one that sets a header of the connection.",
    proves: ["ERROR-9", "OPTION-13", "OUTCOME-1"],
    caller: { middleware: ["sets-host"] },
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "not-sent",
        retryable: false,
        message: /host/,
      },
      attempts: 0,
    },
  },
  "middleware-without-a-handler": {
    title: "A middleware that would never run is refused.",
    proves: ["OPTION-2", "CALLER-1"],
    for: ["read", "keyed-write"],
    rows: rowPerValue(
      {
        empty: {},
        misspelt: { onRespone: () => undefined },
        "no-function": { onRequest: true },
      },
      (middleware) => ({ call: { middleware: [middleware] } }),
    ),
    expect: { rejects: /middleware/ },
  },
  "middleware-falsy": {
    title: "A falsy one is skipped.",
    proves: ["CALLER-1"],
    for: ["read", "keyed-write"],
    call: { middleware: [undefined, false, null] },
    server: [success],
    expect: succeeds(),
  },
  "middleware-answer-stalls": {
    title:
      "An answer that a middleware gives is read within an attempt's time.",
    proves: ["CALLER-1", "TIME-1"],
    options: { timeout: { attemptMs: 700 } },
    caller: { middleware: ["gives-stalling-answer"] },
    expect: {
      error: { class: "TimeoutError", outcome: "not-sent", retryable: true },
      attempts: 0,
      elapsedMs: 700,
    },
  },
  "middleware-uses-up-body": {
    title: "One that reads the request's body does not take it away.",
    proves: ["CALLER-1", "ATTEMPT-3"],
    for: ["delete-with-body", "keyed-write", "unrepeatable-keyed-write"],
    caller: { middleware: ["uses-up-body"] },
    server: [{ status: 429 }, success],
    expect: succeeds(2),
  },
  "middleware-after": {
    title: "One that does so after a success does not undo it.",
    proves: ["ERROR-9", "OUTCOME-4"],
    server: [success],
    rows: rowPerValue(
      ["throws-after", "gives-nonsense-after"],
      (middleware) => ({ caller: { middleware: [middleware] } }),
    ),
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "executed",
        retryable: false,
      },
      requests: 1,
    },
  },
  "middleware-throws-after-error": {
    title: "After a 400 the write stays rejected.",
    proves: ["ERROR-9", "OUTCOME-6"],
    caller: { middleware: ["throws-after"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "rejected",
        retryable: false,
      },
      requests: 1,
    },
  },
  "fetch-of-the-call": {
    title: "A `fetch` may be given to a call.",
    proves: ["CALLER-2"],
    caller: { fetchGiven: "call" },
    server: [{ status: 429 }, success],
    expect: succeeds(2, {
      fetched: [{ credentials: true }, { credentials: true }],
    }),
  },
  "fetch-global": {
    title: "Without one, the global `fetch` sends.",
    proves: ["CALLER-2"],
    caller: { fetchGiven: "global" },
    server: [{ status: 429 }, success],
    expect: succeeds(2),
  },
  "fetch-that": {
    title: "A `fetch` that fails ends as a connection error that says how.",
    proves: ["CALLER-2", "ERROR-6", "OUTCOME-3", "OUTCOME-11"],
    options: { retry: { maxAttempts: 1 } },
    rows: {
      throws: {
        caller: { fetch: ["throws"] },
        expect: { error: { cause: /^Error [* ]+$/ } },
      },
      "rejects-with-nothing": {
        caller: { fetch: ["rejects-with-nothing"] },
        expect: { error: { cause: /./ } },
      },
      "rejects-with-our-error": {
        caller: { fetch: ["rejects-with-our-error"] },
        expect: { error: { cause: /^ConfigurationError .*: another call's$/ } },
      },
      "rejects-with-dom-exception": {
        caller: { fetch: ["rejects-with-dom-exception"] },
        expect: { error: { cause: /^TimeoutError .*[* ]+$/ } },
      },
      "rejects-with-unreadable": {
        caller: { fetch: ["rejects-with-unreadable"] },
        expect: { error: { cause: /cannot be read/ } },
      },
      "rejects-with-text": {
        caller: { fetch: ["rejects-with-text"] },
        expect: { error: { cause: "sold out" } },
      },
      "rejects-with-symbol": {
        caller: { fetch: ["rejects-with-symbol"] },
        expect: { error: { cause: "Symbol(sold out)" } },
      },
      "rejects-with-network-error": {
        caller: { fetch: ["rejects-with-network-error"] },
        expect: { error: { cause: /^TypeError fetch failed [* ]+$/ } },
      },
    },
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "unknown",
        retryable: false,
        code: undefined,
      },
      attempts: 1,
    },
    expectFor: retryableIfRepeatable,
  },
  "fetch-once": {
    title:
      "One that does so once is called again by a read and a repeatable write.",
    proves: ["CALLER-2", "ATTEMPT-2", "ATTEMPT-3", "ATTEMPT-10"],
    for: ["read", "keyed-write"],
    server: [success],
    rows: rowPerValue(
      [
        "throws",
        "rejects-with-nothing",
        "rejects-with-our-error",
        "rejects-with-dom-exception",
        "rejects-with-network-error",
      ],
      (fetch) => ({ caller: { fetch: [fetch, "pass"] } }),
    ),
    expect: succeeds(1, {
      attempts: 2,
      events: [{ error: "ConnectionError", status: undefined, waitMs: 250 }],
    }),
  },
  "fetch-mistake": {
    title:
      "What is plainly a programming error is named and not repeated; another try could not help.",
    proves: ["ATTEMPT-10", "CALLER-2", "ERROR-6", "RETRYABLE-1", "SECRET-1"],
    server: [success],
    rows: {
      ...rowPerValue(
        [
          "gives-nothing",
          "gives-text",
          "gives-object",
          "gives-almost-response",
          "gives-status-of-nan",
        ],
        (fetch) => ({
          caller: { fetch: [fetch, "pass"] },
          expect: { error: { cause: "fetch returned no Response" } },
        }),
      ),
      "gives-used-body": {
        caller: { fetch: ["gives-used-body", "pass"] },
        expect: { error: { cause: /body was read before/ } },
      },
      "rejects-with-type-error": {
        caller: { fetch: ["rejects", "pass"] },
        expect: { error: { cause: /^TypeError [* ]+$/ } },
      },
      "reads-a-member-of-nothing": {
        caller: { fetch: ["reads-a-member-of-nothing", "pass"] },
        expect: { error: { cause: /^TypeError .*network/ } },
      },
      "calls-no-function": {
        caller: { fetch: ["calls-no-function", "pass"] },
        expect: { error: { cause: /^TypeError .*connect is not a function/ } },
      },
      "rejects-with-reference-error": {
        caller: { fetch: ["rejects-with-reference-error", "pass"] },
        expect: { error: { cause: /^ReferenceError \w+ is not defined$/ } },
      },
    },
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "unknown",
        retryable: false,
        code: undefined,
      },
      attempts: 1,
      events: [{ error: "ConnectionError", waitMs: undefined }],
    },
  },
  "fetch-drops-options": {
    title:
      "One that passes its options on to nobody sends a bare GET, and is refused.",
    proves: ["CALLER-2", "RESULT-6"],
    caller: { fetch: ["drops-options"] },
    server: [success],
    expect: {
      rejects: /fetch: \(url, init\) => fetch\(url, init\)$/,
      attempts: 1,
      requests: 1,
      each: {
        method: "GET",
        credentials: "none",
        body: undefined,
        headers: {
          "content-type": null,
          "x-idempotency-key": null,
          "idempotency-key": null,
        },
      },
    },
  },
  "fetch-stub": {
    title: "A stub that looks at nothing and answers by itself is taken.",
    proves: ["CALLER-2"],
    caller: { fetch: ["gives-success"] },
    expect: { data: successBody, status: successStatus, attempts: 1 },
  },
  "control-flow": {
    title: "An error with a `digest` is thrown on as it is, unrepeated.",
    proves: ["RESULT-6"],
    caller: { fetch: ["throws-digest"] },
    expect: { thrownOn: true, attempts: 1 },
  },
  "fetch-hangs": {
    title: "A `fetch` that never settles ends with its time.",
    proves: ["CALLER-2", "TIME-1"],
    options: { timeout: { attemptMs: 1000 }, retry: { maxAttempts: 1 } },
    caller: { fetch: ["hangs"] },
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      attempts: 1,
      elapsedMs: 1000,
    },
    expectFor: retryableIfRepeatable,
  },
  "fetch-gives-error-response": {
    title:
      "A `fetch` that gives `Response.error()` gives no status: unclear, like a redirect that a browser hides.",
    proves: ["CALLER-2", "ERROR-5"],
    caller: { fetch: ["gives-error-response"] },
    expect: {
      error: {
        class: "ResponseError",
        outcome: "unknown",
        retryable: false,
        status: 0,
      },
      attempts: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "prototype-in-success": {
    title: "A `__proto__` in a success is data.",
    proves: ["CALLER-3"],
    server: [
      {
        status: successStatus,
        body: { ["__proto__"]: { polluted: true }, a: 1 },
      },
    ],
    expect: {
      data: { ["__proto__"]: { polluted: true }, a: 1 },
      status: successStatus,
      requests: 1,
    },
  },
  "prototype-in-error": {
    title: "So is one in an error.",
    proves: ["CALLER-3", "ERROR-2"],
    server: [
      {
        status: 400,
        body: errorBody({
          code: "SOME_CODE",
          message: "a",
          details: { ["__proto__"]: { polluted: true }, a: 1 },
        }),
      },
    ],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        details: { ["__proto__"]: { polluted: true }, a: 1 },
      }),
      requests: 1,
    },
  },
  "constructor-in-error": {
    title: "So are the other names that objects inherit.",
    proves: ["CALLER-3", "ERROR-2"],
    server: [
      {
        status: 400,
        body: errorBody({
          code: "SOME_CODE",
          message: "a",
          details: {
            constructor: { prototype: { polluted: true } },
            toString: "a",
          },
        }),
      },
    ],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        details: {
          constructor: { prototype: { polluted: true } },
          toString: "a",
        },
      }),
      requests: 1,
    },
  },
  "middleware-on-error-with": {
    title: "With middleware, an error that says nothing is the same.",
    proves: ["CALLER-1", "ERROR-1"],
    caller: { middleware: ["looks"] },
    rows: {
      page: {
        server: [
          {
            status: 400,
            headers: { "content-type": "text/html" },
            body: "<html>b0dy",
          },
        ],
      },
      empty: { server: [{ status: 400 }] },
      "empty-chunked": { server: [{ status: 400, chunked: true }] },
      null: { server: [{ status: 400, body: null }] },
      truncated: {
        server: [
          {
            status: 400,
            body: '{"code":"b0dy',
            headers: { "content-type": "application/json" },
          },
        ],
      },
      "long-page": {
        server: [
          {
            status: 400,
            headers: { "content-type": "text/html" },
            body: { repeat: "b0dy", times: 262144 },
          },
        ],
      },
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
      middleware: ["looks onRequest", "looks onResponse"],
      hidden: ["b0dy"],
    },
    expectFor: {
      "keyed-write": { error: { outcome: "unknown" } },
      "unrepeatable-keyed-write": { error: { outcome: "unknown" } },
    },
  },
  "middleware-on-success-with": {
    title: "With middleware, a success that cannot be read is the same.",
    proves: ["CALLER-1", "ERROR-4"],
    caller: { middleware: ["looks"] },
    rows: {
      page: {
        server: [
          {
            status: successStatus,
            headers: { "content-type": "text/html" },
            body: "<html>b0dy",
          },
        ],
      },
      empty: { server: [{ status: successStatus }] },
      truncated: {
        server: [
          {
            status: successStatus,
            body: '{"code":"b0dy',
            headers: { "content-type": "application/json" },
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
      middleware: ["looks onRequest", "looks onResponse"],
      hidden: ["b0dy"],
    },
  },
  "middleware-on-redirect-with-body": {
    title: "With middleware, a redirect with a body is the same.",
    proves: ["CALLER-1", "ERROR-5"],
    caller: { middleware: ["looks"] },
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
  "middleware-copies-answer": {
    title: "It may hand on an answer that it has read and made again.",
    proves: ["CALLER-1"],
    caller: { middleware: ["copies-answer"] },
    server: [success],
    expect: succeeds(),
  },
  "middleware-passes-body-on": {
    title: "It may hand on an answer made of the first one's body.",
    proves: ["CALLER-1", "RESULT-7"],
    caller: { middleware: ["passes-body-on"] },
    server: [success],
    rows: {
      json: { expect: { data: successBody } },
      text: { call: { parseAs: "text" }, expect: { data: successText } },
      blob: {
        call: { parseAs: "blob" },
        expect: { data: { blob: successText } },
      },
      stream: {
        call: { parseAs: "stream" },
        expect: { data: { stream: successText } },
      },
    },
    expect: { status: successStatus, requests: 1 },
  },
  "middleware-copies-error": {
    title: "Also an error.",
    proves: ["CALLER-1"],
    caller: { middleware: ["copies-answer"] },
    server: [{ status: 400, body: someError }],
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        body: someError,
      }),
      requests: 1,
    },
  },
  "middleware-on-error-response": {
    title: "With middleware, `Response.error()` is the same.",
    proves: ["CALLER-1", "CALLER-2"],
    caller: { fetch: ["gives-error-response"], middleware: ["looks"] },
    expect: {
      error: {
        class: "ResponseError",
        outcome: "unknown",
        retryable: false,
        status: 0,
      },
      attempts: 1,
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
});
