import {
  apiError,
  defineCases,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import { errorBody, someError, success } from "../format/placeholders.ts";

export const keysCases = defineCases({
  "key-of-the-caller": {
    title: "A key of the caller's is sent on every attempt.",
    proves: ["KEY-1"],
    for: ["keyed-write"],
    call: { idempotencyKey: "order-17" },
    server: [{ status: 500 }, { cut: "before-answer" }, success],
    expect: succeeds(3, {
      key: "order-17",
      each: { headers: { "x-idempotency-key": "order-17" } },
    }),
  },
  "key-of-the-caller-once": {
    title: "Also where the write is not repeated.",
    proves: ["KEY-1"],
    for: ["unrepeatable-keyed-write"],
    call: { idempotencyKey: "order-17" },
    server: [success],
    expect: succeeds(1, {
      key: "order-17",
      each: { headers: { "idempotency-key": "order-17" } },
    }),
  },
  "key-made": {
    title: "Otherwise a UUID is made, and kept over the attempts.",
    proves: ["KEY-1", "ATTEMPT-3"],
    for: ["keyed-write"],
    server: [{ status: 500 }, { status: 429 }, success],
    expect: succeeds(3),
  },
  "key-on-errors": {
    title: "The key is on the error too.",
    proves: ["KEY-1", "ERROR-12"],
    for: ["keyed-write"],
    call: { idempotencyKey: "order-17" },
    server: [{ status: 500 }, { status: 500 }, { status: 500 }],
    expect: {
      error: apiError(500, "unknown", {
        retryable: true,
        idempotencyKey: "order-17",
      }),
      requests: 3,
      key: "order-17",
    },
  },
  "key-on-connection-errors": {
    title: "On every one.",
    proves: ["KEY-1", "ERROR-12"],
    for: ["keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    call: { idempotencyKey: "order-17" },
    server: [{ cut: "before-answer" }],
    expect: {
      error: {
        class: "ConnectionError",
        outcome: "unknown",
        retryable: true,
        idempotencyKey: "order-17",
      },
      requests: 1,
      key: "order-17",
    },
  },
  "key-kept-after-401": {
    title: "It is the same after new credentials.",
    proves: ["KEY-1", "CREDENTIAL-4"],
    for: ["keyed-write"],
    caller: { credentials: "rotates" },
    server: [{ status: 401 }, success],
    expect: succeeds([{}, { credentials: "second" }]),
  },
  "same-body": {
    title: "A repeated write has the same body.",
    proves: ["ATTEMPT-3"],
    for: ["keyed-write"],
    server: [{ status: 500 }, { status: 502 }, success],
    expect: succeeds(3),
  },
  "key-refused": {
    title: "A key that is not 1 to 255 visible ASCII characters is refused.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    rows: rowPerValue(
      {
        empty: "",
        "too-long": "k".repeat(256),
        space: "order 17",
        umlaut: "örder",
        "line-break": "order\n17",
        number: 17,
        null: null,
      },
      (idempotencyKey) => ({ call: { idempotencyKey } }),
    ),
    expect: { rejects: /idempotencyKey/ },
  },
  "key-longest": {
    title: "255 characters are a key.",
    proves: ["KEY-2"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    call: { idempotencyKey: "k".repeat(255) },
    server: [success],
    expect: succeeds(1, { key: "k".repeat(255) }),
  },
  "key-shortest": {
    title: "One character is a key.",
    proves: ["KEY-2"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    call: { idempotencyKey: "~" },
    server: [success],
    expect: succeeds(1, { key: "~" }),
  },
  "key-for-an-unkeyed-operation": {
    title: "An operation without a key refuses one.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["read", "unkeyed-write", "delete-with-body"],
    call: { idempotencyKey: "order-17" },
    expect: { rejects: /idempotencyKey/ },
  },
  "key-as-header": {
    title: "The key cannot be given as a header.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["keyed-write"],
    rows: {
      upper: { call: { headers: { "X-Idempotency-Key": "order-17" } } },
      lower: { call: { headers: { "x-idempotency-key": "order-17" } } },
    },
    expect: { rejects: /idempotencyKey/ },
  },
  "key-as-header-parameter": {
    title: "Nor as a header parameter.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["keyed-write"],
    call: { params: { header: { "X-Idempotency-Key": "order-17" } } },
    expect: { rejects: /idempotencyKey/ },
  },
  "key-as-client-header": {
    title: "Nor as a header of the client's: that would be one key for all.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["cancel-payment"],
    rows: rowPerValue(
      { documented: "X-Idempotency-Key", "lower-case": "x-idempotency-key" },
      (name) => ({ options: { headers: { [name]: "order-17" } } }),
    ),
    expect: { throws: /x-idempotency-key is the option idempotencyKey/i },
  },
  "key-as-client-header-of-any": {
    title: "Whichever operation takes it, and whichever is called.",
    proves: ["KEY-2", "RESULT-6"],
    for: ["read-thing", "pay-thing", "send-thing"],
    options: { headers: { "Idempotency-Key": "order-17" } },
    expect: { throws: /Idempotency-Key is the option idempotencyKey/ },
  },
  "key-header-of-nobody": {
    title: "A name that no operation of the provider has is a header.",
    proves: ["KEY-2"],
    for: ["cancel-validation"],
    options: { headers: { "x-idempotency-key": "order-17" } },
    server: [success],
    expect: succeeds(1, {
      each: { headers: { "x-idempotency-key": "order-17" } },
    }),
  },
  "key-by-middleware": {
    title: "What middleware sets is not what is sent.",
    proves: ["KEY-2"],
    for: ["keyed-write", "unrepeatable-keyed-write"],
    caller: { middleware: ["sets-key"] },
    server: [success],
    expect: succeeds(),
  },
  "in-process-waited-out": {
    title: "A key still in process is waited out with the same key.",
    proves: ["KEY-4"],
    for: ["keyed-write"],
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(2, { waits: [2000] }),
  },
  "in-process-after-500": {
    title: "Also after an unclear attempt.",
    proves: ["KEY-4", "KEY-3"],
    for: ["keyed-write"],
    server: [
      { status: 500 },
      {
        status: 409,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(3, { waits: [250, 2000] }),
  },
  "in-process-after-time-out": {
    title: "Also after a time-out.",
    proves: ["KEY-4", "KEY-3"],
    for: ["keyed-write"],
    server: [
      { cut: "stall-before-answer" },
      {
        status: 409,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(3, { waits: [250, 2000] }),
  },
  "in-process-longer-wait": {
    title: "A longer wait that the provider asks for is obeyed.",
    proves: ["KEY-4", "WAIT-2"],
    for: ["keyed-write"],
    server: [
      {
        status: 409,
        headers: { "retry-after": "5" },
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(2, { waits: [5000] }),
  },
  "in-process-shorter-wait": {
    title: "A shorter one is not.",
    proves: ["KEY-4"],
    for: ["keyed-write"],
    server: [
      {
        status: 409,
        headers: { "retry-after": "1" },
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(2, { waits: [2000] }),
  },
  "in-process-beyond-max-attempts": {
    title: "Waiting is outside `maxAttempts`.",
    proves: ["KEY-4", "ATTEMPT-6"],
    for: ["keyed-write"],
    random: 0,
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: succeeds(6, { waits: [2000, 2000, 2000, 2000, 2000] }),
  },
  "in-process-not-counted": {
    title: "Looking at it does not use up attempts.",
    proves: ["KEY-4", "ATTEMPT-6"],
    for: ["keyed-write"],
    options: { retry: { maxAttempts: 3 } },
    random: 0,
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      { status: 500 },
      { status: 500 },
      success,
    ],
    expect: succeeds(5, { waits: [2000, 2000, 0, 0] }),
  },
  "in-process-to-the-end": {
    title: "What is still in process when the time is over is unclear.",
    proves: ["KEY-4", "KEY-3", "WAIT-4"],
    for: ["keyed-write"],
    options: { timeout: { totalMs: 5000 } },
    random: 0,
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
    ],
    expect: {
      error: apiError(400, "unknown", {
        retryable: true,
        code: "REQUEST_IN_PROCESS",
      }),
      requests: 3,
      waits: [2000, 2000],
      elapsedMs: 4000,
    },
  },
  "in-process-one-attempt": {
    title: "`maxAttempts: 1` switches waiting off.",
    proves: ["KEY-4"],
    for: ["keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: {
      error: apiError(400, "unknown", { retryable: true }),
      requests: 1,
      waits: [],
    },
  },
  "in-process-then-rejected": {
    title: "A rejection after it is no plain one.",
    proves: ["KEY-3", "OUTCOME-10"],
    for: ["keyed-write"],
    server: [
      {
        status: 400,
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      { status: 404, body: someError },
    ],
    expect: {
      error: apiError(404, "unknown", { retryable: false }),
      requests: 2,
    },
  },
  "in-process-asked-too-long": {
    title: "A wait that is longer than allowed is not begun.",
    proves: ["KEY-4", "WAIT-4"],
    for: ["keyed-write"],
    server: [
      {
        status: 400,
        headers: { "retry-after": "61" },
        body: errorBody({ code: "REQUEST_IN_PROCESS", message: "a" }),
      },
      success,
    ],
    expect: {
      error: apiError(400, "unknown", { retryable: true, retryAfterMs: 61000 }),
      requests: 1,
      waits: [],
    },
  },
  "in-process-unrepeatable": {
    title:
      "A write whose repetition is not documented is not sent again to look.",
    proves: ["KEY-4", "ATTEMPT-4", "ATTEMPT-5"],
    for: ["unrepeatable-keyed-write"],
    server: [
      { status: 409, body: errorBody({ code: "IN_PROCESS", message: "a" }) },
      success,
    ],
    expect: {
      error: apiError(409, "unknown", { retryable: false, code: "IN_PROCESS" }),
      requests: 1,
      waits: [],
    },
  },
  "duplicated-is-final": {
    title: "A key used before is not sent again.",
    proves: ["KEY-3", "ATTEMPT-5"],
    for: ["keyed-write"],
    server: [
      {
        status: 400,
        body: errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" }),
      },
      success,
    ],
    expect: {
      error: apiError(400, "unknown", {
        retryable: false,
        code: "IDEMPOTENCY_DUPLICATED",
      }),
      requests: 1,
      waits: [],
    },
  },
  "duplicated-after-lost": {
    title: "Nor after an unclear attempt, where it is the answer to expect.",
    proves: ["KEY-3", "OUTCOME-10"],
    for: ["keyed-write"],
    server: [
      { cut: "before-answer" },
      {
        status: 409,
        body: errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" }),
      },
      success,
    ],
    expect: {
      error: apiError(409, "unknown", {
        retryable: false,
        code: "IDEMPOTENCY_DUPLICATED",
      }),
      requests: 2,
    },
  },
  "duplicated-500": {
    title: "A server error with that code is unclear, and may be tried again.",
    proves: ["KEY-3", "ATTEMPT-3"],
    for: ["keyed-write"],
    server: [
      {
        status: 500,
        body: errorBody({ code: "IDEMPOTENCY_DUPLICATED", message: "a" }),
      },
      success,
    ],
    expect: succeeds(2),
  },
  "key-in-the-body": {
    title: "A key in the body takes the header's place, on every attempt.",
    proves: ["KEY-5", "ATTEMPT-3"],
    for: ["send-thing"],
    server: [{ status: 500 }, { cut: "before-answer" }, success],
    expect: succeeds(3),
  },
  "two-keys": {
    title: "A key in the body and one beside it are refused.",
    proves: ["KEY-5"],
    for: ["send-thing"],
    call: { idempotencyKey: "order-18" },
    expect: { rejects: /idempotencyKey and body.client_key are two keys/ },
  },
  "no-key-in-the-body": {
    title: "Nothing is no key: the header is sent then.",
    proves: ["KEY-5"],
    for: ["send-thing-by-header"],
    server: [success],
    rows: {
      absent: {},
      null: {
        call: { body: { amount: 1, client_key: null } },
        expect: { each: { body: { amount: 1, client_key: null } } },
      },
      empty: {
        call: { body: { amount: 1, client_key: "" } },
        expect: { each: { body: { amount: 1, client_key: "" } } },
      },
    },
    expect: succeeds(),
  },
  "in-process-429": {
    title: "A key in process is one with a 429 too.",
    proves: ["KEY-3", "KEY-4", "OUTCOME-7"],
    for: ["unrepeatable-keyed-write"],
    options: { retry: { maxAttempts: 1 } },
    server: [
      { status: 429, body: errorBody({ code: "IN_PROCESS", message: "a" }) },
    ],
    expect: {
      error: apiError(429, "unknown", { retryable: false, code: "IN_PROCESS" }),
      requests: 1,
    },
  },
  "key-in-the-body-and-by-middleware": {
    title: "Beside a key in the body no middleware brings another.",
    proves: ["KEY-2", "KEY-5"],
    for: ["send-thing"],
    caller: { middleware: ["sets-idempotency-key"] },
    server: [success],
    expect: succeeds(1, { each: { headers: { "idempotency-key": null } } }),
  },
  "key-in-the-body-refused": {
    title: "What the body's field carries is held to the same as the option.",
    proves: ["KEY-6", "RESULT-6"],
    for: ["send-thing"],
    rows: rowPerValue(
      {
        true: true,
        number: 7,
        object: {},
        list: ["order-17"],
        space: " ",
        "inner-space": "order 17",
        "line-break": "order\n17",
        umlaut: "örder",
        "too-long": "k".repeat(256),
        "far-too-long": "k".repeat(5_000),
        false: false,
      },
      (client_key) => ({ call: { body: { client_key } } }),
    ),
    expect: { rejects: /body\.client_key must be 1 to 255 visible ASCII/ },
  },
  "key-in-the-body-longest": {
    title: "255 characters are a key in the body too.",
    proves: ["KEY-6"],
    for: ["send-thing"],
    call: { body: { client_key: "k".repeat(255) } },
    server: [success],
    expect: succeeds(1, {
      each: { body: { amount: 1, client_key: "k".repeat(255) } },
    }),
  },
  "key-in-the-body-by-middleware-that": {
    title:
      "A middleware that removes, changes or adds the body's key ends the call.",
    proves: ["KEY-7", "ERROR-9", "OUTCOME-1"],
    for: ["send-thing"],
    rows: {
      removes: { caller: { middleware: ["changes-body"] } },
      changes: { caller: { middleware: ["sets-key-in-body"] } },
    },
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "not-sent",
        retryable: false,
        message: /body\.client_key/,
      },
      attempts: 0,
    },
  },
  "key-added-to-the-body": {
    title: "Beside the header, it would be a second key.",
    proves: ["KEY-7", "ERROR-9", "OUTCOME-1"],
    for: ["send-thing-by-header"],
    caller: { middleware: ["sets-key-in-body"] },
    expect: {
      error: {
        class: "MiddlewareError",
        outcome: "not-sent",
        retryable: false,
        message: /body\.client_key/,
      },
      attempts: 0,
    },
  },
  "body-without-a-key-changed": {
    title: "What else it changes in the body is sent.",
    proves: ["KEY-7", "CALLER-1"],
    for: ["send-thing-by-header"],
    caller: { middleware: ["changes-body"] },
    server: [success],
    expect: succeeds(1, { each: { body: { changed: true } } }),
  },
  "key-required": {
    title: "Where keys are required, a keyed write without one is refused.",
    proves: ["KEY-8", "RESULT-6"],
    for: ["keyed-write", "unrepeatable-keyed-write", "send-thing-by-header"],
    options: { idempotencyKeys: "required" },
    expect: { rejects: /idempotencyKey is missing/ },
  },
  "key-required-and-given": {
    title: "One with a key is sent, and so is what has none.",
    proves: ["KEY-8"],
    options: { idempotencyKeys: "required" },
    for: ["keyed-write", "unrepeatable-keyed-write"],
    call: { idempotencyKey: "order-17" },
    server: [success],
    expect: succeeds(1, { key: "order-17" }),
  },
  "key-not-required": {
    title: "The body's key counts, and what has no key is sent without.",
    proves: ["KEY-8"],
    options: { idempotencyKeys: "required" },
    for: ["send-thing", "read", "unkeyed-write", "delete-with-body"],
    server: [success],
    expect: succeeds(),
  },
  "key-mode-refused": {
    title: "There are two ways to go about keys.",
    proves: ["KEY-8", "OPTION-2", "RESULT-6"],
    for: ["keyed-write", "read"],
    rows: rowPerValue({ word: "always", true: true }, (idempotencyKeys) => ({
      options: { idempotencyKeys },
    })),
    expect: {
      throws: /idempotencyKeys must be (automatic or required|of type string)/,
    },
  },
});
