import {
  apiError,
  defineCases,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import {
  dateIn,
  errorBody,
  someError,
  success,
} from "../format/placeholders.ts";
import { between } from "../format/range.ts";

export const waitsCases = defineCases({
  "back-off": {
    title: "Back-off doubles, with full jitter.",
    proves: ["WAIT-1"],
    options: { retry: { maxAttempts: 5 } },
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      success,
    ],
    expect: succeeds(5, { waits: [250, 500, 1000, 2000] }),
  },
  "back-off-lowest": {
    title: "It may be nothing.",
    proves: ["WAIT-1", "WAIT-5"],
    random: 0,
    server: [{ status: 429 }, { status: 429 }, success],
    expect: succeeds(3, { waits: [0, 0] }),
  },
  "back-off-highest": {
    title: "It stays under its bound.",
    proves: ["WAIT-1"],
    random: 0.9999,
    server: [{ status: 429 }, { status: 429 }, success],
    expect: succeeds(3, { waits: [between(499, 500), between(999, 1000)] }),
  },
  "back-off-options": {
    title: "`baseDelayMs` and `maxDelayMs` bound it.",
    proves: ["WAIT-1", "OPTION-5"],
    options: { retry: { maxAttempts: 5, baseDelayMs: 1000, maxDelayMs: 3000 } },
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      success,
    ],
    expect: succeeds(5, { waits: [500, 1000, 1500, 1500] }),
  },
  "back-off-default-cap": {
    title: "By default it does not exceed 8 s.",
    proves: ["WAIT-1"],
    options: { retry: { maxAttempts: 7 } },
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      success,
    ],
    expect: succeeds(7, { waits: [250, 500, 1000, 2000, 4000, 4000] }),
  },
  "back-off-huge": {
    title: "A back-off beyond the time left is not begun.",
    proves: ["WAIT-4", "WAIT-5"],
    options: { retry: { baseDelayMs: 2147483647, maxDelayMs: 2147483647 } },
    server: [{ status: 429 }, success],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: undefined,
      }),
      requests: 1,
      waits: [],
    },
  },
  "back-off-many": {
    title: "After very many attempts it is still a number.",
    proves: ["WAIT-5", "WAIT-1"],
    for: ["read"],
    options: { retry: { maxAttempts: 40 } },
    random: 0,
    server: [
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
      { status: 429 },
    ],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 40,
      waits: [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      ],
    },
  },
  "retry-after-seconds": {
    title: "`Retry-After` in seconds is obeyed.",
    proves: ["WAIT-2"],
    server: [{ status: 429, headers: { "retry-after": "2" } }, success],
    expect: succeeds(2, { waits: [2000] }),
  },
  "retry-after-zero": {
    title: "0 seconds do not take the back-off away.",
    proves: ["WAIT-1", "WAIT-2"],
    server: [{ status: 429, headers: { "retry-after": "0" } }, success],
    expect: succeeds(2, { waits: [250] }),
  },
  "retry-after-with": {
    title: "It is obeyed with other statuses too.",
    proves: ["WAIT-2"],
    for: ["read", "keyed-write"],
    rows: rowPerValue([408, 500, 503], (status) => ({
      server: [{ status, headers: { "retry-after": "3" } }, success],
    })),
    expect: succeeds(2, { waits: [3000] }),
  },
  "retry-after-date": {
    title: "`Retry-After` as a date is obeyed.",
    proves: ["WAIT-2"],
    server: [
      { status: 429, headers: { "retry-after": dateIn(5000) } },
      success,
    ],
    expect: succeeds(2, { waits: [between(3000, 5000)] }),
  },
  "retry-after-past": {
    title: "Nor does a date that has passed.",
    proves: ["WAIT-1", "WAIT-2", "WAIT-5"],
    server: [
      {
        status: 429,
        headers: { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT" },
      },
      success,
    ],
    expect: succeeds(2, { waits: [250] }),
  },
  "retry-after-malformed": {
    title: "`Retry-After` in any other form counts as absent.",
    proves: ["WAIT-2", "WAIT-5"],
    for: ["read", "keyed-write", "unrepeatable-keyed-write"],
    rows: rowPerValue(
      {
        negative: "-1",
        fraction: "1.5",
        unit: "2s",
        exponent: "1e3",
        plus: "+5",
        hexadecimal: "0x10",
        infinity: "Infinity",
        nan: "NaN",
        empty: "",
        list: "1, 2",
        huge: "999999999999999999999999",
        words: "soon",
        "iso-date": "2099-11-06T08:49:37Z",
        "rfc-850-date-with-four-digits": "Friday, 06-Nov-2099 08:49:37 GMT",
        "asctime-date-with-zone": "Fri Nov  6 08:49:37 2099 GMT",
        "other-zone": "Fri, 06 Nov 2099 08:49:37 +0200",
        "impossible-date": "Fri, 99 Nov 2099 08:49:37 GMT",
        "lower-case-date": "fri, 06 nov 2099 08:49:37 gmt",
      },
      (value) => ({
        server: [{ status: 429, headers: { "retry-after": value } }, success],
      }),
    ),
    expect: succeeds(2, { waits: [250] }),
  },
  "retry-after-on-the-error": {
    title: "The wait that was asked for is on the error.",
    proves: ["WAIT-2", "WAIT-4"],
    server: [{ status: 422, headers: { "retry-after": "7" } }],
    expect: {
      error: apiError(422, "rejected", {
        retryable: false,
        retryAfterMs: 7000,
      }),
      requests: 1,
    },
  },
  "field-of-the-provider": {
    title: "YouHodler's `details.retry_after_ms` is obeyed.",
    proves: ["WAIT-3"],
    for: ["cancel-session"],
    server: [
      {
        status: 429,
        body: {
          code: "rate_limited",
          message: "a",
          details: { retry_after_ms: 1500 },
        },
      },
      success,
    ],
    expect: succeeds(2, { waits: [1500] }),
  },
  "field-longer": {
    title: "Of field and header, the longer is obeyed.",
    proves: ["WAIT-3"],
    for: ["cancel-session"],
    server: [
      {
        status: 429,
        headers: { "retry-after": "1" },
        body: {
          code: "rate_limited",
          message: "a",
          details: { retry_after_ms: 3000 },
        },
      },
      success,
    ],
    expect: succeeds(2, { waits: [3000] }),
  },
  "header-longer": {
    title: "Also when that is the header.",
    proves: ["WAIT-3"],
    for: ["cancel-session"],
    server: [
      {
        status: 429,
        headers: { "retry-after": "5" },
        body: {
          code: "rate_limited",
          message: "a",
          details: { retry_after_ms: 3000 },
        },
      },
      success,
    ],
    expect: succeeds(2, { waits: [5000] }),
  },
  "field-zero": {
    title: "0 ms do not take the back-off away.",
    proves: ["WAIT-1", "WAIT-3"],
    for: ["cancel-session"],
    server: [
      {
        status: 429,
        body: {
          code: "rate_limited",
          message: "a",
          details: { retry_after_ms: 0 },
        },
      },
      success,
    ],
    expect: succeeds(2, { waits: [250] }),
  },
  "field-malformed": {
    title: "A field that is no number of milliseconds counts as absent.",
    proves: ["WAIT-3", "WAIT-5"],
    for: ["cancel-session"],
    rows: rowPerValue(
      { text: "1500", negative: -1, null: null, list: [1500] },
      (retry_after_ms) => ({
        server: [
          {
            status: 429,
            body: {
              code: "rate_limited",
              message: "a",
              details: { retry_after_ms },
            },
          },
          success,
        ],
      }),
    ),
    expect: succeeds(2, { waits: [250] }),
  },
  "field-huge": {
    title: "A field that no timer can hold is not begun.",
    proves: ["WAIT-4", "WAIT-5"],
    for: ["cancel-session"],
    server: [
      {
        status: 429,
        body: {
          code: "rate_limited",
          message: "a",
          details: { retry_after_ms: 1e300 },
        },
      },
      success,
    ],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: 1e300,
      }),
      requests: 1,
      waits: [],
    },
  },
  "field-of-another-provider": {
    title: "Another provider's field of that name means nothing.",
    proves: ["WAIT-3"],
    for: ["cancel-validation", "cancel-payment"],
    server: [
      {
        status: 429,
        body: errorBody({
          code: "A",
          message: "a",
          details: { retry_after_ms: 1500, details: { retry_after_ms: 1500 } },
        }),
      },
      success,
    ],
    expect: succeeds(2, { waits: [250] }),
  },
  "longest-wait": {
    title: "60 s are waited by default.",
    proves: ["WAIT-4"],
    server: [{ status: 429, headers: { "retry-after": "60" } }, success],
    expect: succeeds(2, { waits: [60000] }),
  },
  "wait-too-long": {
    title: "A longer wait is not begun: the call ends with that answer.",
    proves: ["WAIT-4"],
    server: [{ status: 429, headers: { "retry-after": "61" } }, success],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: 61000,
      }),
      requests: 1,
      waits: [],
      elapsedMs: 0,
    },
  },
  "wait-longer-than-allowed": {
    title: "`maxRetryAfterMs` says what is too long.",
    proves: ["WAIT-4", "OPTION-5"],
    options: { retry: { maxRetryAfterMs: 1999 } },
    server: [{ status: 429, headers: { "retry-after": "2" } }, success],
    expect: {
      error: apiError(429, "rejected", { retryable: true, retryAfterMs: 2000 }),
      requests: 1,
      waits: [],
    },
  },
  "wait-just-allowed": {
    title: "A wait of just that is begun.",
    proves: ["WAIT-4"],
    options: { retry: { maxRetryAfterMs: 2000 } },
    server: [{ status: 429, headers: { "retry-after": "2" } }, success],
    expect: succeeds(2, { waits: [2000] }),
  },
  "wait-longer-than-time-left": {
    title: "Nor is a wait begun that is longer than the time left.",
    proves: ["WAIT-4", "TIME-1"],
    options: { timeout: { totalMs: 3000 } },
    server: [{ status: 429, headers: { "retry-after": "5" } }, success],
    expect: {
      error: apiError(429, "rejected", { retryable: true, retryAfterMs: 5000 }),
      requests: 1,
      waits: [],
      elapsedMs: 0,
    },
  },
  "back-off-longer-than-time-left": {
    title: "Also when it is a back-off.",
    proves: ["WAIT-4", "TIME-1"],
    options: { timeout: { totalMs: 200 } },
    server: [{ status: 429 }, success],
    expect: {
      error: apiError(429, "rejected", { retryable: true }),
      requests: 1,
      waits: [],
    },
  },
  "wait-beyond-timers": {
    title: "A wait that no timer can hold is not begun.",
    proves: ["WAIT-4", "WAIT-5"],
    options: {
      retry: { maxRetryAfterMs: 2147483647 },
      timeout: { totalMs: 2147483647 },
    },
    server: [
      { status: 429, headers: { "retry-after": "9999999999" } },
      success,
    ],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: 9999999999000,
      }),
      requests: 1,
      waits: [],
    },
  },
  "date-beyond-timers": {
    title: "Nor one until a far date.",
    proves: ["WAIT-4", "WAIT-5"],
    options: {
      retry: { maxRetryAfterMs: 2147483647 },
      timeout: { totalMs: 2147483647 },
    },
    server: [
      {
        status: 429,
        headers: { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" },
      },
      success,
    ],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: between(1000000000000, 10000000000000000),
      }),
      requests: 1,
      waits: [],
    },
  },
  "retry-after-past-on-the-error": {
    title: "A date that has passed is no negative wait.",
    proves: ["WAIT-2", "WAIT-5"],
    server: [
      {
        status: 422,
        headers: { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT" },
        body: someError,
      },
    ],
    expect: {
      error: apiError(422, "rejected", { retryable: false, retryAfterMs: 0 }),
      requests: 1,
    },
  },
  "retry-after-form": {
    title: "HTTP's three date forms are read, against the answer's own `Date`.",
    proves: ["WAIT-2"],
    rows: rowPerValue(
      {
        preferred: "Tue, 06 Nov 2035 08:49:40 GMT",
        "rfc-850": "Tuesday, 06-Nov-35 08:49:40 GMT",
        asctime: "Tue Nov  6 08:49:40 2035",
      },
      (value) => ({
        server: [
          {
            status: 429,
            headers: {
              "retry-after": value,
              date: "Tue, 06 Nov 2035 08:49:37 GMT",
            },
          },
          success,
        ],
      }),
    ),
    expect: succeeds(2, { waits: [3000] }),
  },
  "retry-after-century": {
    title: "A year of two digits is of the century that is nearer.",
    proves: ["WAIT-2"],
    for: ["read", "keyed-write"],
    rows: {
      next: {
        server: [
          {
            status: 429,
            headers: {
              "retry-after": "Thursday, 06-Nov-70 08:49:40 GMT",
              date: "Thu, 06 Nov 2070 08:49:37 GMT",
            },
          },
          success,
        ],
        expect: { waits: [3000] },
      },
      last: {
        server: [
          {
            status: 429,
            headers: { "retry-after": "Sunday, 06-Nov-94 08:49:40 GMT" },
          },
          success,
        ],
        expect: { waits: [250] },
      },
    },
    expect: succeeds(2),
  },
  "retry-after-without-date": {
    title: "Where the answer has no usable `Date`, our own clock counts.",
    proves: ["WAIT-2"],
    for: ["read", "keyed-write"],
    server: [
      {
        status: 429,
        headers: {
          "retry-after": "Thu, 01 Jan 2026 00:00:05 GMT",
          date: "today",
        },
      },
      success,
    ],
    expect: succeeds(2, { waits: [5000] }),
  },
  "retry-after-shorter-than-back-off": {
    title: "Of the wait that is asked for and the back-off, the longer counts.",
    proves: ["WAIT-1", "WAIT-2"],
    options: { retry: { baseDelayMs: 6000 } },
    server: [{ status: 429, headers: { "retry-after": "1" } }, success],
    expect: succeeds(2, { waits: [3000] }),
  },
  "rate-limit-reset": {
    title: "`RateLimit-Reset` is obeyed on a 429, in seconds.",
    proves: ["WAIT-2"],
    rows: {
      alone: {
        server: [{ status: 429, headers: { "ratelimit-reset": "3" } }, success],
        expect: { waits: [3000] },
      },
      "beside-retry-after": {
        server: [
          {
            status: 429,
            headers: { "ratelimit-reset": "9", "retry-after": "2" },
          },
          success,
        ],
        expect: { waits: [2000] },
      },
      "beside-odd-retry-after": {
        server: [
          {
            status: 429,
            headers: { "ratelimit-reset": "9", "retry-after": "soon" },
          },
          success,
        ],
        expect: { waits: [9000] },
      },
      date: {
        server: [
          {
            status: 429,
            headers: {
              "ratelimit-reset": "Tue, 06 Nov 2035 08:49:40 GMT",
              date: "Tue, 06 Nov 2035 08:49:37 GMT",
            },
          },
          success,
        ],
        expect: { waits: [250] },
      },
      "of-unknown-unit": {
        server: [
          { status: 429, headers: { "x-ratelimit-reset": "3" } },
          success,
        ],
        expect: { waits: [250] },
      },
    },
    expect: succeeds(2),
  },
  "rate-limit-reset-of-a-500": {
    title: "And on nothing else.",
    proves: ["WAIT-2"],
    for: ["read", "keyed-write"],
    server: [{ status: 500, headers: { "ratelimit-reset": "3" } }, success],
    expect: succeeds(2, { waits: [250] }),
  },
  "rate-limit-reset-too-long": {
    title: "Within the same bound.",
    proves: ["WAIT-2", "WAIT-4"],
    server: [{ status: 429, headers: { "ratelimit-reset": "61" } }, success],
    expect: {
      error: apiError(429, "rejected", {
        retryable: true,
        retryAfterMs: 61000,
      }),
      requests: 1,
      waits: [],
    },
  },
});
