import {
  apiError,
  defineCases,
  publishedKinds,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import {
  errorBody,
  success,
  successStatus,
  successText,
  successWith,
} from "../format/placeholders.ts";

/** 2009 bytes as JSON. */
const long = { a: "x".repeat(2001) };

/** JSON of 100 KB, in gzip. */
const packed =
  "H4sIAAAAAAACA+3BQQ0AMAgEMCvLyZibuVhC8I4NHm0rL/fkAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGulB2gKWXaphgEA";

export const resultsCases = defineCases({
  "documented-success": {
    title: "A documented success gives its body as data.",
    proves: ["RESULT-1", "RESULT-2", "RESULT-3"],
    server: [success],
    expect: succeeds(),
  },
  accepted: {
    title: "Another documented success is told apart by its status.",
    proves: ["RESULT-2", "RESULT-3"],
    for: ["cancel-onboarding"],
    server: [{ status: 202, body: { status: "CANCELLING" } }],
    expect: { data: { status: "CANCELLING" }, status: 202, requests: 1 },
  },
  "through-request": {
    title: "The client's `request` does the same as the method's own function.",
    proves: ["RESULT-1"],
    for: publishedKinds,
    caller: { via: "request" },
    server: [success],
    expect: succeeds(),
  },
  "null-success": {
    title: "A body of `null` is JSON like any other.",
    proves: ["RESULT-3"],
    for: publishedKinds,
    server: [{ status: successStatus, body: null }],
    expect: { data: null, status: successStatus, requests: 1 },
  },
  "json-by-type": {
    title: "A body is read as JSON when its type says so, or is plain text.",
    proves: ["RESULT-3"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        charset: "application/json; charset=utf-8",
        suffix: "application/vnd.api+json",
        plain: "text/plain; charset=utf-8",
      },
      (value) => ({
        server: [
          {
            status: successStatus,
            headers: { "content-type": value },
            body: successText,
          },
        ],
      }),
    ),
    expect: succeeds(),
  },
  "json-without-type": {
    title: "JSON without a content type is read all the same.",
    proves: ["RESULT-3"],
    for: publishedKinds,
    server: [{ status: successStatus, body: successText }],
    expect: succeeds(),
  },
  "chunked-success": {
    title: "A body without a length is read to its end.",
    proves: ["RESULT-3"],
    for: publishedKinds,
    server: [successWith({ chunked: true })],
    expect: succeeds(),
  },
  "undocumented-success": {
    title: "A 2xx that the spec does not document is a success with its JSON.",
    proves: ["RESULT-4"],
    server: [{ status: 206, body: { a: 1 } }],
    expect: { data: { a: 1 }, status: 206, requests: 1 },
  },
  "undocumented-success-empty": {
    title: "A 2xx that the spec does not document may be without a body.",
    proves: ["RESULT-4"],
    server: [{ status: 206 }],
    expect: { data: undefined, status: 206, requests: 1 },
  },
  "undocumented-success-empty-chunked": {
    title: "So may one without a length.",
    proves: ["RESULT-4"],
    server: [{ status: 207, chunked: true }],
    expect: { data: undefined, status: 207, requests: 1 },
  },
  "undocumented-204": {
    title: "An undocumented 204 is a success without data.",
    proves: ["RESULT-4"],
    server: [{ status: 204 }],
    expect: { data: undefined, status: 204, requests: 1 },
  },
  "documented-without-content": {
    title: "A status documented without a body gives no data.",
    proves: ["RESULT-5"],
    for: ["write-without-content"],
    server: [success],
    expect: { data: undefined, status: 204, requests: 1 },
  },
  "documented-without-content-but-json": {
    title: "Nor does it when JSON arrives.",
    proves: ["RESULT-5"],
    for: ["write-without-content"],
    server: [{ body: { a: 1 } }],
    expect: { data: undefined, status: 200, requests: 1 },
  },
  "documented-without-content-but-html": {
    title: "Nor when a page arrives.",
    proves: ["RESULT-5"],
    for: ["write-without-content"],
    server: [{ headers: { "content-type": "text/html" }, body: "<html>" }],
    expect: { data: undefined, status: 200, requests: 1 },
  },
  "undocumented-beside-empty": {
    title: "Another status of the same operation gives its JSON.",
    proves: ["RESULT-4"],
    for: ["write-without-content"],
    server: [{ status: 201, body: { a: 1 } }],
    expect: { data: { a: 1 }, status: 201, requests: 1 },
  },
  "parse-as-text": {
    title: '`parseAs: "text"` hands over the text.',
    proves: ["RESULT-7"],
    for: publishedKinds,
    call: { parseAs: "text" },
    server: [success],
    expect: { data: successText, status: successStatus, requests: 1 },
  },
  "parse-as-form": {
    title: "`parseAs` hands over the body in another form.",
    proves: ["RESULT-7"],
    for: publishedKinds,
    server: [success],
    rows: {
      blob: {
        call: { parseAs: "blob" },
        expect: { data: { blob: successText } },
      },
      arraybuffer: {
        call: { parseAs: "arrayBuffer" },
        expect: { data: { arrayBuffer: successText } },
      },
      stream: {
        call: { parseAs: "stream" },
        expect: { data: { stream: successText } },
      },
    },
    expect: { status: successStatus, requests: 1 },
  },
  "parse-as-text-of-html": {
    title: "Any body can be had as text.",
    proves: ["RESULT-7"],
    for: publishedKinds,
    call: { parseAs: "text" },
    server: [
      {
        status: successStatus,
        headers: { "content-type": "text/html" },
        body: "<html>",
      },
    ],
    expect: { data: "<html>", status: successStatus, requests: 1 },
  },
  "parse-as-and-error": {
    title: "An error is read as JSON whatever `parseAs` says.",
    proves: ["RESULT-7"],
    for: publishedKinds,
    server: [
      {
        status: 400,
        body: errorBody({ code: "SOME_CODE", message: "Some text" }),
      },
    ],
    rows: rowPerValue(
      {
        text: "text",
        blob: "blob",
        arraybuffer: "arrayBuffer",
        stream: "stream",
      },
      (parseAs) => ({ call: { parseAs } }),
    ),
    expect: {
      error: apiError(400, "rejected", {
        retryable: false,
        code: "SOME_CODE",
        messages: ["Some text"],
      }),
      requests: 1,
    },
  },
  head: {
    title: "A HEAD is a read without data.",
    proves: ["RESULT-3", "RESULT-5"],
    for: ["head"],
    server: [success],
    expect: { data: undefined, status: 200, requests: 1 },
  },
  "head-repeated": {
    title: "A HEAD is repeated like a GET.",
    proves: ["ATTEMPT-2"],
    for: ["head"],
    server: [{ status: 500 }, success],
    expect: { data: undefined, status: 200, requests: 2, waits: [250] },
  },
  "head-error": {
    title: "A HEAD that fails is an error without a code.",
    proves: ["ERROR-1", "OUTCOME-6"],
    for: ["head"],
    server: [{ status: 404 }],
    expect: {
      error: apiError(404, "rejected", { retryable: false, code: undefined }),
      requests: 1,
    },
  },
  picture: {
    title: "A documented body that is not JSON is a `Blob`.",
    proves: ["RESULT-8"],
    for: ["picture-read"],
    server: [
      {
        status: 200,
        headers: { "content-type": "image/png" },
        body: "picture",
      },
    ],
    expect: { data: { blob: "picture" }, status: 200, requests: 1 },
  },
  "picture-cut": {
    title:
      "It is read within the attempt, so that a read of half a picture is repeated.",
    proves: ["RESULT-8", "ATTEMPT-1"],
    for: ["picture-read"],
    server: [
      {
        status: 200,
        headers: { "content-type": "image/png" },
        body: "half of a picture",
        cut: "in-body",
      },
      {
        status: 200,
        headers: { "content-type": "image/png" },
        body: "picture",
      },
    ],
    expect: { data: { blob: "picture" }, status: 200, requests: 2 },
  },
  "picture-of-nothing": {
    title: "Nothing at all is no picture.",
    proves: ["RESULT-8"],
    for: ["picture-read"],
    server: [
      {
        status: 200,
        headers: { "content-type": "image/png", "content-length": "0" },
      },
    ],
    expect: {
      error: {
        class: "ResponseError",
        outcome: "executed",
        retryable: false,
        status: 200,
      },
      requests: 1,
    },
  },
  "stream-that-stalls": {
    title:
      "A stream that stalls ends with the total time, as an error of ours.",
    proves: ["RESULT-7", "TIME-1", "TIME-3"],
    for: publishedKinds,
    options: { timeout: { totalMs: 700 } },
    call: { parseAs: "stream" },
    server: [successWith({ cut: "stall-in-body" })],
    expect: {
      data: { streamFails: "TimeoutError" },
      status: successStatus,
      requests: 1,
      elapsedMs: 700,
    },
  },
  "stream-aborted": {
    title: "And with the signal.",
    proves: ["RESULT-7", "TIME-2", "TIME-3"],
    for: publishedKinds,
    call: { parseAs: "stream" },
    caller: { abort: "in-body" },
    server: [successWith({ cut: "stall-in-body" })],
    expect: {
      data: { streamFails: "AbortError" },
      status: successStatus,
      requests: 1,
    },
  },
  "stream-that-breaks-off": {
    title: "One that breaks off ends with a connection error.",
    proves: ["RESULT-7"],
    for: publishedKinds,
    call: { parseAs: "stream" },
    server: [successWith({ cut: "in-body" })],
    expect: {
      data: { streamFails: "ConnectionError" },
      status: successStatus,
      requests: 1,
    },
  },
  "too-large": {
    title: "A success that is longer than `maxBodyBytes` was executed.",
    proves: ["RESULT-9", "OUTCOME-4"],
    for: publishedKinds,
    options: { maxBodyBytes: 1000 },
    server: [{ status: successStatus, body: long }],
    rows: {
      json: {},
      chunked: {
        server: [{ status: successStatus, body: long, chunked: true }],
      },
      text: { call: { parseAs: "text" } },
      "array-buffer": { call: { parseAs: "arrayBuffer" } },
      blob: { call: { parseAs: "blob" } },
      unpacked: {
        server: [
          {
            status: successStatus,
            body: { base64: packed },
            headers: {
              "content-type": "application/json",
              "content-encoding": "gzip",
            },
          },
        ],
      },
      "of-the-call": {
        options: { maxBodyBytes: 5000 },
        call: { maxBodyBytes: 2008 },
      },
      middleware: { caller: { middleware: ["looks"] } },
    },
    expect: {
      error: {
        class: "ResponseError",
        outcome: "executed",
        retryable: false,
        status: successStatus,
        message: /longer than maxBodyBytes$/,
      },
      requests: 1,
    },
  },
  "just-not-too-large": {
    title: "One of just that length is read, and a stream whatever its length.",
    proves: ["RESULT-9"],
    for: publishedKinds,
    server: [{ status: successStatus, body: long }],
    rows: {
      json: { options: { maxBodyBytes: 2009 }, expect: { data: long } },
      "of-the-call": {
        options: { maxBodyBytes: 10 },
        call: { maxBodyBytes: 2009 },
        expect: { data: long },
      },
      chunked: {
        options: { maxBodyBytes: 2009 },
        server: [{ status: successStatus, body: long, chunked: true }],
        expect: { data: long },
      },
      stream: {
        options: { maxBodyBytes: 10 },
        call: { parseAs: "stream" },
        expect: { data: { stream: JSON.stringify(long) } },
      },
    },
    expect: { status: successStatus, requests: 1 },
  },
  "error-too-large": {
    title: "Of an error 1 MiB is read, whatever `maxBodyBytes` says.",
    proves: ["RESULT-9", "ERROR-3"],
    for: ["unkeyed-write", "delete-with-body"],
    options: { maxBodyBytes: 10 },
    rows: {
      read: {
        server: [
          {
            status: 422,
            body: errorBody({ code: "A", details: { a: "x".repeat(900_000) } }),
          },
        ],
        expect: { error: { code: "A" } },
      },
      "not-read": {
        server: [
          {
            status: 422,
            body: errorBody({
              code: "A",
              details: { a: "x".repeat(2_000_000) },
            }),
          },
        ],
        expect: { error: { code: undefined, body: undefined } },
      },
    },
    expect: {
      error: { class: "ApiError", outcome: "rejected", retryable: false },
      requests: 1,
    },
  },
});
