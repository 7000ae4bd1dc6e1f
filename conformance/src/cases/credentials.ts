import {
  apiError,
  defineCases,
  publishedKinds,
  rowPerValue,
  succeeds,
  unrepeatableWrites,
} from "../format/define-cases.ts";
import {
  credentialsWith,
  someError,
  success,
  successBody,
  successStatus,
} from "../format/placeholders.ts";

export const credentialsCases = defineCases({
  "credentials-in-headers": {
    title: "Credentials travel in the documented headers on every attempt.",
    proves: ["CREDENTIAL-1"],
    server: [{ status: 429 }, success],
    expect: succeeds(2),
  },
  "credentials-over-client-headers": {
    title: "A client's extra headers do not override them.",
    proves: ["CREDENTIAL-1"],
    options: {
      headers: {
        authorization: "extra",
        "Public-Api-Key": "extra",
        "private-secret-key": "extra",
        "X-API-KEY": "extra",
      },
    },
    server: [success],
    expect: succeeds(),
  },
  "credentials-over-call-headers": {
    title: "Nor do a call's.",
    proves: ["CREDENTIAL-1"],
    call: {
      headers: {
        authorization: "extra",
        "Public-Api-Key": "extra",
        "private-secret-key": "extra",
        "X-API-KEY": "extra",
      },
    },
    server: [success],
    expect: succeeds(),
  },
  "credentials-over-header-parameters": {
    title: "Nor do header parameters.",
    proves: ["CREDENTIAL-1"],
    for: publishedKinds,
    call: {
      params: {
        header: {
          authorization: "extra",
          "Public-Api-Key": "extra",
          "private-secret-key": "extra",
          "X-API-KEY": "extra",
        },
      },
    },
    server: [success],
    expect: succeeds(),
  },
  "credentials-over-middleware": {
    title: "Nor does middleware.",
    proves: ["CREDENTIAL-1"],
    caller: { middleware: ["sets-credentials"] },
    server: [success],
    expect: succeeds(),
  },
  "credential-refused": {
    title: "A credential that no header can carry is refused by its name.",
    proves: ["CREDENTIAL-2", "SECRET-1", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        empty: credentialsWith(""),
        "line-break": credentialsWith("s3cret\nx: y"),
        "space-before": credentialsWith(" s3cret"),
        "space-after": credentialsWith("s3cret "),
        umlaut: credentialsWith("s3crét"),
        nul: credentialsWith("s3cret\u0000"),
        number: credentialsWith(17),
        null: credentialsWith(null),
        object: credentialsWith({ a: "s3cret" }),
        list: credentialsWith(["s3cret"]),
      },
      (credentials) => ({ options: { credentials } }),
    ),
    expect: {
      throws: /credentials\.(publicApiKey|apiKey|token) /,
      hidden: ["s3cret"],
    },
  },
  "credentials-refused": {
    title: "Credentials that are none are refused.",
    proves: ["CREDENTIAL-2", "SECRET-1", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      { missing: undefined, null: null, text: "s3cret", empty: {} },
      (credentials) => ({ options: { credentials } }),
    ),
    expect: { throws: /credentials/, hidden: ["s3cret"] },
  },
  "credential-with-inner-space": {
    title: "A credential may have a space inside.",
    proves: ["CREDENTIAL-2"],
    for: ["read-thing"],
    options: { credentials: { apiKey: "a b" } },
    server: [success],
    expect: succeeds(1, { each: { headers: { "x-api-key": "a b" } } }),
  },
  "function-called-once": {
    title:
      "A credentials function is called once for a call, however many attempts it takes.",
    proves: ["CREDENTIAL-3"],
    caller: { credentials: "gives" },
    server: [{ status: 429 }, success],
    expect: succeeds(2, { asked: ["call"] }),
  },
  "function-not-called-for-mistakes": {
    title: "It is not called for a call that is refused.",
    proves: ["CREDENTIAL-3", "OPTION-1"],
    for: publishedKinds,
    call: { redirect: "follow" },
    caller: { credentials: "gives" },
    expect: { rejects: /redirect/, asked: [] },
  },
  "rotated-credentials": {
    title:
      "On a 401 the function is asked again, and the request sent again with what it gives.",
    proves: ["CREDENTIAL-4", "CREDENTIAL-3"],
    caller: { credentials: "rotates" },
    server: [{ status: 401, body: someError }, success],
    expect: succeeds([{ credentials: "first" }, { credentials: "second" }], {
      asked: ["call", "rejected"],
      waits: [],
      events: [
        { status: 401, attempt: 1, waitMs: 0 },
        { status: 200, attempt: 2 },
      ],
    }),
    expectFor: {
      "cancel-session": { events: [{ status: 401 }, { status: 201 }] },
    },
  },
  "rotated-outside-max-attempts": {
    title: "That is outside `maxAttempts`.",
    proves: ["CREDENTIAL-4", "ATTEMPT-6"],
    options: { retry: { maxAttempts: 1 } },
    caller: { credentials: "rotates" },
    server: [{ status: 401 }, success],
    expect: succeeds([{ credentials: "first" }, { credentials: "second" }]),
  },
  "rotated-then-rate-limited": {
    title: "The attempts after it are counted as if it had not been.",
    proves: ["CREDENTIAL-4", "ATTEMPT-6"],
    options: { retry: { maxAttempts: 2 } },
    caller: { credentials: "rotates" },
    server: [{ status: 401 }, { status: 429 }, success],
    expect: succeeds(
      [
        { credentials: "first" },
        { credentials: "second" },
        { credentials: "second" },
      ],
      { waits: [500] },
    ),
  },
  "rate-limited-then-rotated": {
    title: "So are those before it.",
    proves: ["CREDENTIAL-4", "ATTEMPT-6"],
    options: { retry: { maxAttempts: 2 } },
    caller: { credentials: "rotates" },
    server: [{ status: 429 }, { status: 401 }, success],
    expect: succeeds([{}, {}, { credentials: "second" }], { waits: [250] }),
  },
  "rejected-twice": {
    title: "It is asked once more, not twice.",
    proves: ["CREDENTIAL-4", "ATTEMPT-5"],
    caller: { credentials: "rotates" },
    server: [{ status: 401 }, { status: 401 }],
    expect: {
      error: apiError(401, "rejected", { retryable: false }),
      requests: [{ credentials: "first" }, { credentials: "second" }],
      asked: ["call", "rejected"],
    },
  },
  "rejected-without-a-function": {
    title: "Without a function, a 401 is the end.",
    proves: ["CREDENTIAL-4", "ATTEMPT-5"],
    server: [{ status: 401 }],
    expect: {
      error: apiError(401, "rejected", { retryable: false }),
      requests: 1,
    },
  },
  "other-rejections-are-not-replayed": {
    title: "A 403 asks nobody.",
    proves: ["CREDENTIAL-4", "ATTEMPT-5"],
    caller: { credentials: "rotates" },
    server: [{ status: 403 }],
    expect: {
      error: apiError(403, "rejected", { retryable: false }),
      requests: 1,
      asked: ["call"],
    },
  },
  "replayed-then-failed": {
    title: "A replay that fails tells the outcome by itself.",
    proves: ["CREDENTIAL-4", "OUTCOME-10"],
    for: unrepeatableWrites,
    caller: { credentials: "rotates" },
    server: [{ status: 401 }, { status: 500 }],
    expect: {
      error: apiError(500, "unknown", { retryable: false }),
      requests: [{}, { credentials: "second" }],
    },
  },
  "lost-in-401-body": {
    title: "A 401 whose body breaks off is replayed all the same.",
    proves: ["CREDENTIAL-4"],
    options: { retry: { maxAttempts: 1 } },
    caller: { credentials: "rotates" },
    server: [{ status: 401, body: someError, cut: "in-body" }, success],
    expect: succeeds([{}, { credentials: "second" }]),
  },
  "function-that": {
    title:
      "A credentials function that gives nothing usable ends the call before anything is sent.",
    proves: ["ERROR-8", "OUTCOME-1", "SECRET-1", "RETRYABLE-1"],
    rows: rowPerValue(
      [
        "throws",
        "rejects",
        "gives-nothing",
        "gives-text",
        "gives-line-break",
        "throws-when-read",
      ],
      (credentials) => ({ caller: { credentials } }),
    ),
    expect: {
      error: {
        class: "CredentialsError",
        outcome: "not-sent",
        retryable: true,
      },
      attempts: 0,
      asked: ["call"],
    },
  },
  "function-throws-when-rejected": {
    title: "One that throws after a 401 leaves the rejection.",
    proves: ["ERROR-8", "CREDENTIAL-4", "OUTCOME-6"],
    caller: { credentials: "throws-when-rejected" },
    server: [{ status: 401 }],
    expect: {
      error: {
        class: "CredentialsError",
        outcome: "rejected",
        retryable: true,
      },
      requests: 1,
      asked: ["call", "rejected"],
    },
  },
  "other-origin": {
    title:
      "A request that middleware sends to another origin carries no credentials.",
    proves: ["CREDENTIAL-5", "CALLER-1"],
    caller: { middleware: ["changes-host"] },
    server: [success],
    expect: succeeds(1, {
      each: { credentials: "none" },
      fetched: [{ credentials: false }],
    }),
  },
  "other-origin-by-prefix": {
    title: "An origin that only starts like the client's is another one.",
    proves: ["CREDENTIAL-5"],
    for: ["read-thing", "pay-thing"],
    options: { baseUrl: "https://api.example" },
    caller: {
      fetch: ["gives-success"],
      middleware: ["changes-to-longer-host"],
    },
    expect: {
      data: successBody,
      status: successStatus,
      attempts: 1,
      fetched: [
        { url: /^https:\/\/api\.example\.org\/things\//, credentials: false },
      ],
    },
  },
  "key-of-another-environment": {
    title: "A key that says it belongs to another environment is refused.",
    proves: ["CREDENTIAL-6", "SECRET-1", "RESULT-6"],
    for: ["cancel-onboarding", "cancel-payment"],
    rows: {
      production: {
        options: {
          environment: "production",
          credentials: credentialsWith("sandbox_s3cret"),
        },
      },
      "production-eu": {
        options: {
          environment: "production-eu",
          credentials: credentialsWith("sandbox_s3cret"),
        },
      },
      sandbox: {
        options: {
          environment: "sandbox",
          credentials: credentialsWith("prod_s3cret"),
        },
      },
    },
    expect: { throws: /credentials\.publicApiKey /, hidden: ["s3cret"] },
  },
  "key-used": {
    title: "A key that says nothing, or the same, is used.",
    proves: ["CREDENTIAL-6", "OPTION-3"],
    for: ["cancel-onboarding", "cancel-payment"],
    caller: { fetch: ["gives-success"] },
    rows: {
      "sandbox-in-sandbox": {
        options: {
          environment: "sandbox",
          credentials: credentialsWith("sandbox_key"),
        },
        expect: { fetched: [{ url: /^https:\/\/api-sandbox\.y\.uno\/v1\// }] },
      },
      "prod-in-production": {
        options: {
          environment: "production",
          credentials: credentialsWith("prod_key"),
        },
        expect: { fetched: [{ url: /^https:\/\/api\.y\.uno\/v1\// }] },
      },
      "prod-in-production-eu": {
        options: {
          environment: "production-eu",
          credentials: credentialsWith("prod_key"),
        },
        expect: { fetched: [{ url: /^https:\/\/api\.eu\.y\.uno\/v1\// }] },
      },
      "plain-in-production": {
        options: {
          environment: "production",
          credentials: credentialsWith("plain_key"),
        },
        expect: { fetched: [{ url: /^https:\/\/api\.y\.uno\/v1\// }] },
      },
    },
    expect: { data: successBody, status: successStatus, attempts: 1 },
  },
  "key-with-base-url": {
    title: "With a baseUrl, a key's environment is not known to differ.",
    proves: ["CREDENTIAL-6"],
    for: ["cancel-onboarding", "cancel-payment"],
    options: { credentials: credentialsWith("prod_key") },
    server: [success],
    expect: succeeds(1, {
      each: { headers: { "public-api-key": "prod_key" } },
    }),
  },
  "function-gives-key-of-another-environment": {
    title:
      "A function that gives a key of another environment gives nothing usable.",
    proves: ["CREDENTIAL-6", "ERROR-8"],
    for: ["cancel-onboarding", "cancel-payment"],
    options: { environment: "production" },
    caller: { credentials: "gives-sandbox-key" },
    expect: {
      error: {
        class: "CredentialsError",
        outcome: "not-sent",
        retryable: true,
      },
      attempts: 0,
    },
  },
  anonymous: {
    title: "An operation whose spec asks for no credentials is sent without.",
    proves: ["CREDENTIAL-1"],
    for: ["anonymous-write"],
    server: [success],
    expect: succeeds(1, { each: { headers: { "x-api-key": null } } }),
  },
  "credential-not-there": {
    title: "A credential that is not there is said to be missing, or empty.",
    proves: ["CREDENTIAL-2", "RESULT-6"],
    for: publishedKinds,
    rows: {
      undefined: {
        options: { credentials: credentialsWith(undefined) },
        expect: { throws: /credentials\.\w+ is missing$/ },
      },
      null: {
        options: { credentials: credentialsWith(null) },
        expect: { throws: /credentials\.\w+ is missing$/ },
      },
      empty: {
        options: { credentials: credentialsWith("") },
        expect: { throws: /credentials\.\w+ is empty$/ },
      },
    },
  },
});
