import {
  apiError,
  defineCases,
  publishedKinds,
  retryableIfRepeatable,
  rowPerValue,
  succeeds,
} from "../format/define-cases.ts";
import {
  credentialsWith,
  environmentName,
  perRun,
  serverUrl,
  success,
  successBody,
  successStatus,
  type RunValues,
} from "../format/placeholders.ts";

/** What JSON sees nothing of. */
class Money {
  readonly #amount = 1;
  get amount(): number {
    return this.#amount;
  }
}

class Plain {
  readonly amount = 1;
}

class ThrowingOptions {
  get timeout(): never {
    throw new Error("s3cret");
  }
}

/** An object of which one member cannot be read. */
function broken(name: string): object {
  return Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error("s3cret");
    },
  });
}

/** A proxy of which one trap throws. */
function throwingProxy(trap: "get" | "ownKeys" = "get"): object {
  return new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error("s3cret");
      },
    },
  );
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwingPath({ operation }: RunValues): object {
  const [first = ""] = Object.keys(operation.path);
  return broken(first);
}

export const optionsCases = defineCases({
  "call-option": {
    title: "A call refuses options that it does not have, by name.",
    proves: ["OPTION-1", "RESULT-6"],
    for: publishedKinds,
    rows: {
      redirect: {
        call: { redirect: "follow" },
        expect: { rejects: /: redirect / },
      },
      baseurl: {
        call: { baseUrl: "https://other.example" },
        expect: { rejects: /: baseUrl / },
      },
      pathserializer: {
        call: { pathSerializer: () => "value" },
        expect: { rejects: /: pathSerializer / },
      },
      request: {
        call: { Request: () => "value" },
        expect: { rejects: /: Request / },
      },
      method: { call: { method: "GET" }, expect: { rejects: /: method / } },
      cache: { call: { cache: "no-store" }, expect: { rejects: /: cache / } },
      credentials: {
        call: { credentials: "include" },
        expect: { rejects: /: credentials / },
      },
      environment: {
        call: { environment: "production" },
        expect: { rejects: /: environment / },
      },
      tostring: { call: { toString: 1 }, expect: { rejects: /: toString / } },
    },
  },
  "factory-option": {
    title: "So does a factory.",
    proves: ["OPTION-1", "RESULT-6"],
    for: publishedKinds,
    rows: {
      baseurl: {
        options: { baseURL: "https://other.example" },
        expect: { throws: /: baseURL / },
      },
      retries: { options: { retries: 3 }, expect: { throws: /: retries / } },
      redirect: {
        options: { redirect: "follow" },
        expect: { throws: /: redirect / },
      },
      middleware: {
        options: { middleware: [] },
        expect: { throws: /: middleware / },
      },
      hasownproperty: {
        options: { hasOwnProperty: 1 },
        expect: { throws: /: hasOwnProperty / },
      },
    },
  },
  "retry-field": {
    title: "An unknown field of `retry` is refused.",
    proves: ["OPTION-1", "RESULT-6"],
    for: publishedKinds,
    rows: {
      unknown: {
        call: { retry: { attempts: 2 } },
        expect: { rejects: /retry\.attempts/ },
      },
      "of-timeout": {
        call: { retry: { attemptMs: 2 } },
        expect: { rejects: /retry\.attemptMs/ },
      },
      inherited: {
        call: { retry: { toString: 2 } },
        expect: { rejects: /retry\.toString/ },
      },
    },
  },
  "timeout-field-unknown": {
    title: "An unknown field of `timeout` is refused.",
    proves: ["OPTION-1", "RESULT-6"],
    for: publishedKinds,
    options: { timeout: { ms: 2 } },
    expect: { throws: /timeout\.ms/ },
  },
  "limit-of-a-call": {
    title: "Limits of a call are whole numbers that a timer can hold.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    rows: {
      attemptms: {
        call: { timeout: { attemptMs: 0 } },
        expect: { rejects: /timeout\.attemptMs/ },
      },
      totalms: {
        call: { timeout: { totalMs: -1 } },
        expect: { rejects: /timeout\.totalMs/ },
      },
      maxattempts: {
        call: { retry: { maxAttempts: 1.5 } },
        expect: { rejects: /retry\.maxAttempts/ },
      },
      basedelayms: {
        call: { retry: { baseDelayMs: Number.NaN } },
        expect: { rejects: /retry\.baseDelayMs/ },
      },
      maxdelayms: {
        call: { retry: { maxDelayMs: Number.POSITIVE_INFINITY } },
        expect: { rejects: /retry\.maxDelayMs/ },
      },
      maxbodybytes: {
        call: { maxBodyBytes: 0 },
        expect: { rejects: /maxBodyBytes/ },
      },
      maxretryafterms: {
        call: { retry: { maxRetryAfterMs: 2147483648 } },
        expect: { rejects: /retry\.maxRetryAfterMs/ },
      },
    },
  },
  "limit-of-a-factory": {
    title: "So are a factory's.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    rows: {
      attemptms: {
        options: { timeout: { attemptMs: "1000" } },
        expect: { throws: /timeout\.attemptMs/ },
      },
      totalms: {
        options: { timeout: { totalMs: null } },
        expect: { throws: /timeout\.totalMs/ },
      },
      maxattempts: {
        options: { retry: { maxAttempts: 12n } },
        expect: { throws: /retry\.maxAttempts/ },
      },
      basedelayms: {
        options: { retry: { baseDelayMs: 0 } },
        expect: { throws: /retry\.baseDelayMs/ },
      },
      maxdelayms: {
        options: { retry: { maxDelayMs: true } },
        expect: { throws: /retry\.maxDelayMs/ },
      },
      maxretryafterms: {
        options: { retry: { maxRetryAfterMs: 9007199254740991 } },
        expect: { throws: /retry\.maxRetryAfterMs/ },
      },
    },
  },
  "limits-at-their-ends": {
    title: "1 and 2,147,483,647 are limits like any other.",
    proves: ["OPTION-2"],
    for: publishedKinds,
    options: {
      timeout: { attemptMs: 2147483647, totalMs: 2147483647 },
      retry: {
        maxAttempts: 1,
        baseDelayMs: 1,
        maxDelayMs: 2147483647,
        maxRetryAfterMs: 1,
      },
    },
    server: [success],
    expect: succeeds(),
  },
  "options-left-undefined": {
    title: "An option that is undefined counts as not given.",
    proves: ["OPTION-2", "OPTION-5"],
    for: publishedKinds,
    options: {
      timeout: undefined,
      retry: { maxAttempts: undefined },
      headers: undefined,
      dangerouslyAllowBrowser: undefined,
    },
    call: {
      timeout: { attemptMs: undefined },
      retry: undefined,
      headers: undefined,
      parseAs: undefined,
      idempotencyKey: undefined,
      fetch: undefined,
      signal: undefined,
      middleware: undefined,
      querySerializer: undefined,
    },
    server: [success],
    expect: succeeds(),
  },
  "factory-type": {
    title: "A factory's options of another type are refused by name.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    rows: {
      timeout: {
        options: { timeout: 1000 },
        expect: { throws: /\btimeout\b/ },
      },
      retry: { options: { retry: null }, expect: { throws: /\bretry\b/ } },
      fetch: { options: { fetch: "fetch" }, expect: { throws: /\bfetch\b/ } },
      headers: { options: { headers: "a" }, expect: { throws: /\bheaders\b/ } },
      onattempt: {
        options: { onAttempt: {} },
        expect: { throws: /\bonAttempt\b/ },
      },
      dangerouslyallowhttp: {
        options: { dangerouslyAllowHttp: "yes" },
        expect: { throws: /\bdangerouslyAllowHttp\b/ },
      },
      dangerouslyallowbrowser: {
        options: { dangerouslyAllowBrowser: "yes" },
        expect: { throws: /\bdangerouslyAllowBrowser\b/ },
      },
      baseurl: { options: { baseUrl: 17 }, expect: { throws: /\bbaseUrl\b/ } },
    },
  },
  "call-type": {
    title: "So are a call's.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    rows: {
      timeout: { call: { timeout: 1000 }, expect: { rejects: /\btimeout\b/ } },
      retry: { call: { retry: "often" }, expect: { rejects: /\bretry\b/ } },
      fetch: { call: { fetch: {} }, expect: { rejects: /\bfetch\b/ } },
      headers: { call: { headers: 17 }, expect: { rejects: /\bheaders\b/ } },
      queryserializer: {
        call: { querySerializer: {} },
        expect: { rejects: /\bquerySerializer\b/ },
      },
      parseas: { call: { parseAs: true }, expect: { rejects: /\bparseAs\b/ } },
      signal: { call: { signal: "now" }, expect: { rejects: /\bsignal\b/ } },
      "signal-object": {
        call: { signal: {} },
        expect: { rejects: /\bsignal\b/ },
      },
      middleware: {
        call: { middleware: 17 },
        expect: { rejects: /\bmiddleware\b/ },
      },
      "middleware-object": {
        call: { middleware: {} },
        expect: { rejects: /\bmiddleware\b/ },
      },
      params: { call: { params: "a" }, expect: { rejects: /\bparams\b/ } },
      "params-path": {
        call: { params: { path: null } },
        expect: { rejects: /\bparams\b/ },
      },
    },
  },
  "call-parse-as-unknown": {
    title: "A `parseAs` that does not exist is refused.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    call: { parseAs: "xml" },
    expect: { rejects: /\bparseAs\b/ },
  },
  "call-middleware-of-nonsense": {
    title: "A middleware that is no object is refused.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    call: { middleware: [17] },
    expect: { rejects: /\bmiddleware\b/ },
  },
  "call-init-null": {
    title: "A call whose options are `null` is refused.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    call: null,
    expect: { rejects: /./ },
  },
  "call-init-text": {
    title: "A call whose options are a text is refused.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    call: "text",
    expect: { rejects: /./ },
  },
  "endpoint-missing": {
    title:
      "Without environment and baseUrl, a factory of a provider without a default throws.",
    proves: ["OPTION-3", "RESULT-6"],
    for: [
      "cancel-onboarding",
      "cancel-payment",
      "cancel-session",
      "read-thing",
    ],
    options: { baseUrl: undefined },
    expect: { throws: /environment .*baseUrl/ },
  },
  "endpoint-default": {
    title: "The one host of a provider that has no other is its default.",
    proves: ["OPTION-3"],
    for: ["cancel-validation"],
    options: { baseUrl: undefined },
    caller: { fetch: ["gives-success"] },
    expect: {
      data: successBody,
      status: successStatus,
      attempts: 1,
      fetched: [
        {
          url: "https://api.gu1.ai/api/kyc/validations/id-canary-1/cancel",
          credentials: true,
        },
      ],
    },
  },
  "endpoint-both": {
    title: "Environment and baseUrl together are refused.",
    proves: ["OPTION-3", "RESULT-6"],
    for: publishedKinds,
    options: { environment: environmentName, baseUrl: serverUrl() },
    expect: { throws: /environment .*baseUrl/ },
  },
  "environment-named": {
    title: "An environment that does not exist is refused.",
    proves: ["OPTION-3", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        staging: "staging",
        tostring: "toString",
        proto: "__proto__",
        empty: "",
      },
      (environment) => ({ options: { environment } }),
    ),
    expect: { throws: /environment/ },
  },
  "base-url-refused": {
    title:
      "A baseUrl that is not HTTPS, nor HTTP on loopback, or that holds more than a place, is refused and not quoted.",
    proves: ["OPTION-4", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      http: { options: { baseUrl: "http://api.example" } },
      ftp: { options: { baseUrl: "ftp://127.0.0.1/" } },
      user: {
        options: { baseUrl: "https://us3r:passw0rd@api.example" },
        expect: { hidden: ["passw0rd"] },
      },
      query: { options: { baseUrl: "https://api.example/?a=b" } },
      "empty-query": { options: { baseUrl: "https://api.example/?" } },
      fragment: { options: { baseUrl: "https://api.example/#a" } },
      "loopback-prefix": { options: { baseUrl: "http://127.0.0.1.example/" } },
      "localhost-prefix": { options: { baseUrl: "http://localhost.example/" } },
      relative: { options: { baseUrl: "/v1" } },
      empty: { options: { baseUrl: "" } },
      nonsense: { options: { baseUrl: "api.example" } },
      lan: { options: { baseUrl: "http://192.168.0.1/" } },
    },
    expect: { throws: /baseUrl/ },
  },
  "base-url-used": {
    title: "Any other baseUrl is used.",
    proves: ["OPTION-4", "CREDENTIAL-5"],
    for: ["read-thing"],
    caller: { fetch: ["gives-success"] },
    rows: {
      https: {
        options: { baseUrl: "https://api.example/base" },
        expect: {
          fetched: [
            {
              url: "https://api.example/base/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
      slash: {
        options: { baseUrl: "https://api.example/base//" },
        expect: {
          fetched: [
            {
              url: "https://api.example/base/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
      ipv6: {
        options: { baseUrl: "http://[::1]:8080" },
        expect: {
          fetched: [
            { url: "http://[::1]:8080/things/id-canary-1", credentials: true },
          ],
        },
      },
      localhost: {
        options: { baseUrl: "http://localhost:8080/x" },
        expect: {
          fetched: [
            {
              url: "http://localhost:8080/x/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
      "upper-case": {
        options: { baseUrl: "HTTPS://API.example" },
        expect: {
          fetched: [
            {
              url: "https://api.example/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
      slashes: {
        options: { baseUrl: `https://api.example${"/".repeat(10_000)}` },
        expect: {
          fetched: [
            {
              url: "https://api.example/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
      port: {
        options: { baseUrl: "https://api.example:8443" },
        expect: {
          fetched: [
            {
              url: "https://api.example:8443/things/id-canary-1",
              credentials: true,
            },
          ],
        },
      },
    },
    expect: { data: successBody, status: successStatus, attempts: 1 },
  },
  "retry-merged-by-field": {
    title: "A call's `retry` leaves the client's other fields as they are.",
    proves: ["OPTION-5"],
    for: ["read", "keyed-write"],
    options: { retry: { maxAttempts: 2, baseDelayMs: 50 } },
    call: { retry: { baseDelayMs: 200 } },
    server: [{ status: 500 }, { status: 500 }],
    expect: {
      error: apiError(500, "unknown", { retryable: true }),
      requests: 2,
      waits: [100],
    },
    expectFor: { read: { error: { outcome: "rejected" } } },
  },
  "timeout-merged-by-field": {
    title: "A call's `timeout` leaves the client's other fields as they are.",
    proves: ["OPTION-5", "TIME-1"],
    options: {
      timeout: { attemptMs: 300, totalMs: 5000 },
      retry: { maxAttempts: 1 },
    },
    call: { timeout: { totalMs: 4000 } },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 300,
    },
    expectFor: retryableIfRepeatable,
  },
  "call-over-client": {
    title: "A call's field goes over the client's.",
    proves: ["OPTION-5"],
    options: { timeout: { attemptMs: 300 }, retry: { maxAttempts: 3 } },
    call: { timeout: { attemptMs: 200 }, retry: { maxAttempts: 1 } },
    server: [{ cut: "stall-before-answer" }],
    expect: {
      error: { class: "TimeoutError", outcome: "unknown", retryable: false },
      requests: 1,
      elapsedMs: 200,
    },
    expectFor: retryableIfRepeatable,
  },
  "headers-object": {
    title:
      "A Headers object or a Map would be taken for no headers at all, so it is refused.",
    proves: ["OPTION-2", "OPTION-6", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      headers: { call: { headers: new Headers({ a: "b" }) } },
      map: { call: { headers: new Map([["a", "b"]]) } },
      parameters: {
        call: { params: { header: new Headers({ a: "b" }) } },
        expect: { rejects: /params\.header must be of type Object/ },
      },
    },
    expect: { rejects: /(headers|params\.header) must be of type Object/ },
  },
  "header-name": {
    title: "A header name that HTTP does not allow is refused.",
    proves: ["OPTION-6", "RESULT-6"],
    for: publishedKinds,
    rows: {
      space: { call: { headers: { "x y": "a" } } },
      colon: { call: { headers: { "x:y": "a" } } },
      empty: { call: { headers: { "": "a" } } },
      "line-break": { call: { headers: { "x\ny": "a" } } },
      umlaut: { call: { headers: { ü: "a" } } },
    },
    expect: { rejects: /headers/ },
  },
  "header-value": {
    title: "A header value that is no printable ASCII is refused by name.",
    proves: ["OPTION-6", "SECRET-1", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      {
        "line-break": "s3cret\nx: y",
        nul: "s3cret\u0000",
        umlaut: "s3cretü",
        "space-before": " s3cret",
        "space-after": "s3cret ",
        tab: "s3cret\t",
      },
      (value) => ({ call: { headers: { "x-note": value } } }),
    ),
    expect: { rejects: /headers\.x-note /, hidden: ["s3cret"] },
  },
  "header-value-type": {
    title: "So is one that is no text.",
    proves: ["OPTION-6", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue({ number: 17, list: ["a"] }, (value) => ({
      options: { headers: { "x-note": value } },
    })),
    expect: { throws: /headers\.x-note / },
  },
  "header-value-factory": {
    title: "A factory's headers are held to the same.",
    proves: ["OPTION-6", "RESULT-6"],
    for: publishedKinds,
    options: { headers: { "x-note": "s3cret\r\nx: y" } },
    expect: { throws: /headers\.x-note /, hidden: ["s3cret"] },
  },
  "header-parameter-value": {
    title: "So are header parameters.",
    proves: ["OPTION-6", "RESULT-6"],
    for: publishedKinds,
    call: { params: { header: { "x-note": "s3cret\n" } } },
    expect: { rejects: /x-note/, hidden: ["s3cret"] },
  },
  "headers-are-sent": {
    title:
      "Extra headers are sent; a call's go over the client's, an undefined one is left out.",
    proves: ["OPTION-6", "OPTION-5"],
    options: { headers: { "X-A": "client", "x-b": "client" } },
    call: { headers: { "x-a": "call", "x-c": "call", "x-d": undefined } },
    server: [success],
    expect: succeeds(1, {
      each: {
        headers: { "x-a": "call", "x-b": "client", "x-c": "call", "x-d": null },
      },
    }),
  },
  "headers-merge-whatever-their-case": {
    title:
      "Of a header at both levels, undefined keeps the client's and null drops it.",
    proves: ["OPTION-5"],
    options: { headers: { "X-Kept": "client", "X-Dropped": "client" } },
    call: { headers: { "x-kept": undefined, "x-dropped": null } },
    server: [success],
    expect: succeeds(1, {
      each: { headers: { "x-kept": "client", "x-dropped": null } },
    }),
  },
  "body-that-is": {
    title: "A body that JSON cannot hold is refused.",
    proves: ["OPTION-10", "RESULT-6"],
    for: [
      "unkeyed-write",
      "delete-with-body",
      "keyed-write",
      "unrepeatable-keyed-write",
    ],
    rows: {
      bigint: { call: { body: 12n } },
      cyclic: {
        call: {
          body: perRun(() => {
            const cyclic: Record<string, unknown> = {};
            cyclic["self"] = cyclic;
            return cyclic;
          }),
        },
      },
      function: { call: { body: () => "value" } },
      symbol: { call: { body: Symbol("value") } },
      map: { call: { body: new Map([["a", "b"]]) } },
      "map-with-a-member": {
        call: { body: perRun(() => Object.assign(new Map(), { a: 1 })) },
      },
      "url-search-params": { call: { body: new URLSearchParams("a=b") } },
      "holding-nan": { call: { body: { amount: Number.NaN } } },
      "holding-infinity": {
        call: { body: { amount: Number.POSITIVE_INFINITY } },
      },
      "holding-function": { call: { body: { amount: () => "value" } } },
      "holding-map": { call: { body: { amount: new Map([["a", "b"]]) } } },
      "holding-bigint": { call: { body: { amount: 12n } } },
      "holding-invalid-date": {
        call: { body: { expires: new Date(Number.NaN) } },
      },
    },
    expect: { rejects: /body/ },
  },
  "body-of-a-read": {
    title: "A body of a GET is refused.",
    proves: ["OPTION-10", "RESULT-6"],
    for: ["read"],
    call: { body: { a: 1 } },
    expect: { rejects: /body/ },
  },
  "query-too-deep": {
    title: "A query that the serializer cannot write is refused.",
    proves: ["OPTION-10", "RESULT-6"],
    for: publishedKinds,
    call: { params: { query: { a: { b: { c: { d: 1 } } } } } },
    expect: { rejects: /query/ },
  },
  "query-of": {
    title: "So is one that would be written as something else, or not at all.",
    proves: ["OPTION-10", "RESULT-6"],
    for: ["read", "unkeyed-write"],
    rows: {
      date: { call: { params: { query: { a: new Date(0) } } } },
      nan: { call: { params: { query: { a: Number.NaN } } } },
      function: { call: { params: { query: { a: () => "value" } } } },
      map: { call: { params: { query: { a: new Map([["a", "b"]]) } } } },
      "map-itself": { call: { params: { query: new Map([["a", "b"]]) } } },
      text: { call: { params: { query: "a=1" } } },
      "inner-date": { call: { params: { query: { a: [new Date(0)] } } } },
    },
    expect: { rejects: /query/ },
  },
  "query-serializer": {
    title: "So is one whose own serializer throws or gives no text.",
    proves: ["OPTION-10", "RESULT-6"],
    for: publishedKinds,
    call: { params: { query: { a: 1 } } },
    rows: {
      throws: {
        call: {
          querySerializer: () => {
            throw new Error("function");
          },
        },
      },
      "gives-number": { call: { querySerializer: () => 17 } },
      "gives-fragment": { call: { querySerializer: () => "a#b" } },
      "gives-nothing": { call: { querySerializer: () => undefined } },
    },
    expect: { rejects: /query/ },
  },
  "query-is-written": {
    title: "A query is written and encoded.",
    proves: ["OPTION-10"],
    for: publishedKinds,
    call: { params: { query: { a: "b c", d: [1, 2] } } },
    server: [success],
    expect: succeeds(1, { each: { query: "?a=b%20c&d=1&d=2" } }),
  },
  "query-by-own-serializer": {
    title: "A query may be written by a serializer of the caller's.",
    proves: ["OPTION-10"],
    for: publishedKinds,
    call: { params: { query: { a: 1 } }, querySerializer: () => "value" },
    server: [success],
    expect: succeeds(1, { each: { query: "?value" } }),
  },
  "factory-without-options": {
    title: "A factory that is called without options throws.",
    proves: ["OPTION-2", "RESULT-6"],
    for: publishedKinds,
    options: undefined,
    expect: { throws: /./ },
  },
  "body-names-the-field": {
    title: "The message names the field that JSON cannot hold, and why.",
    proves: ["OPTION-10", "OPTION-11", "RESULT-6"],
    for: ["delete-with-body", "keyed-write", "unrepeatable-keyed-write"],
    rows: {
      bigint: {
        call: { body: { amount: 12n } },
        expect: { rejects: /body\.amount is a BigInt$/ },
      },
      function: {
        call: { body: { a: { b: [1, () => "s3cret"] } } },
        expect: { rejects: /body\.a\.b\[1\] is a Function$/ },
      },
      "undefined-in-a-list": {
        call: { body: { a: [1, undefined] } },
        expect: { rejects: /body\.a\[1\] is undefined$/ },
      },
      hole: {
        call: { body: { a: perRun(() => Array(1)) } },
        expect: { rejects: /body\.a\[0\] is undefined$/ },
      },
      symbol: {
        call: { body: perRun(() => ({ a: { [Symbol("s3cret")]: 1 } })) },
        expect: { rejects: /body\.a is keyed by a symbol$/ },
      },
      instance: {
        call: { body: perRun(() => ({ amount: new Money() })) },
        expect: { rejects: /body\.amount is an instance without own members/ },
      },
      "invalid-date": {
        call: { body: { expires: new Date(Number.NaN) } },
        expect: { rejects: /body\.expires is a Date that is invalid$/ },
      },
    },
    expect: { hidden: ["s3cret"] },
  },
  "body-whole": {
    title: "What JSON holds whole is sent; a member that is undefined is not.",
    proves: ["OPTION-10", "OPTION-11"],
    for: ["delete-with-body", "keyed-write", "unrepeatable-keyed-write"],
    call: {
      body: perRun(() => ({
        a: undefined,
        b: null,
        date: new Date(0),
        plain: new Plain(),
        bare: Object.create(null) as object,
        list: [[], {}],
      })),
    },
    server: [success],
    expect: succeeds(1, {
      each: {
        body: {
          b: null,
          date: "1970-01-01T00:00:00.000Z",
          plain: { amount: 1 },
          bare: {},
          list: [[], {}],
        },
      },
    }),
  },
  "query-would-lose": {
    title: "A query that would lose a filter is refused by the field.",
    proves: ["OPTION-11", "RESULT-6"],
    for: ["read", "unkeyed-write"],
    rows: {
      undefined: {
        call: { params: { query: { a: undefined } } },
        expect: { rejects: /params\.query\.a is undefined$/ },
      },
      null: {
        call: { params: { query: { a: null } } },
        expect: { rejects: /params\.query\.a is null$/ },
      },
      "in-a-list": {
        call: { params: { query: { a: [1, undefined] } } },
        expect: { rejects: /params\.query\.a\[1\] is undefined$/ },
      },
      symbol: {
        call: { params: { query: perRun(() => ({ [Symbol("a")]: 1 })) } },
        expect: { rejects: /params\.query is keyed by a symbol$/ },
      },
    },
  },
  "query-of-its-own-serializer": {
    title: "With a serializer of the caller's, it is that serializer's alone.",
    proves: ["OPTION-11"],
    for: ["read", "unkeyed-write"],
    call: {
      params: { query: { a: undefined, b: null } },
      querySerializer: (query: object) => Object.keys(query).join("&"),
    },
    server: [success],
    expect: succeeds(1, { each: { query: "?a&b" } }),
  },
  "query-name": {
    title: "A name in a query is encoded like its value.",
    proves: ["OPTION-12"],
    for: ["read", "unkeyed-write", "keyed-write"],
    rows: {
      separators: {
        call: { params: { query: { "a&b=c#d e": 1 } } },
        expect: { each: { query: "?a%26b%3Dc%23d%20e=1" } },
      },
      list: {
        call: { params: { query: { "a&b": [1, 2] } } },
        expect: { each: { query: "?a%26b=1&a%26b=2" } },
      },
      deep: {
        call: { params: { query: { a: { "b&c": 1 } } } },
        expect: { each: { query: "?a[b%26c]=1" } },
      },
    },
    server: [success],
    expect: succeeds(),
  },
  "framing-header": {
    title: "A header that belongs to the connection is refused.",
    proves: ["OPTION-13", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      ...rowPerValue(
        {
          "content-length": "Content-Length",
          host: "host",
          expect: "Expect",
          upgrade: "upgrade",
          "transfer-encoding": "Transfer-Encoding",
          connection: "connection",
        },
        (name) => ({
          call: { headers: { [name]: "1" } },
          expect: { rejects: /headers\.[\w-]+ is set by the connection$/ },
        }),
      ),
      parameter: {
        call: { params: { header: { Host: "other.example" } } },
        expect: { rejects: /params\.header\.Host is set by the connection$/ },
      },
      factory: {
        options: { headers: { Host: "other.example" } },
        expect: { throws: /headers\.Host is set by the connection$/ },
      },
    },
  },
  "content-type-refused": {
    title: "So is a content type that a body does not have.",
    proves: ["OPTION-13", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: rowPerValue(
      {
        text: "text/plain",
        form: "application/x-www-form-urlencoded",
        latin: "application/json; charset=latin1",
        jsonp: "application/jsonp",
        "html-with-a-parameter": "text/html; a=/json",
        "spaced-charset": "application/json; charset = utf-16",
        "second-charset": "application/json; charset=utf-8; Charset=utf-16",
        list: "text/html, application/json",
      },
      (type) => ({ call: { headers: { "Content-Type": type } } }),
    ),
    expect: { rejects: /headers\.Content-Type must be JSON in UTF-8/ },
  },
  "content-type-taken": {
    title: "One that is JSON in UTF-8 is sent.",
    proves: ["OPTION-13"],
    for: ["keyed-write", "delete-with-body"],
    rows: rowPerValue(
      {
        suffix: "application/vnd.api+json",
        charset: "application/json; charset=UTF-8",
        parameter: 'application/json; profile="a/b"; charset="utf-8"',
      },
      (type) => ({
        call: { headers: { "content-type": type } },
        expect: { each: { headers: { "content-type": type } } },
      }),
    ),
    server: [success],
    expect: succeeds(),
  },
  "params-member": {
    title: "A member of `params` that is not there is refused by name.",
    proves: ["OPTION-14", "RESULT-6"],
    for: publishedKinds,
    rows: {
      misspelt: {
        call: { params: { querry: { a: 1 } } },
        expect: { rejects: /params\.querry is not an option/ },
      },
      cookie: {
        call: { params: { cookie: { a: "b" } } },
        expect: { rejects: /params\.cookie/ },
      },
    },
  },
  "getter-that-throws": {
    title: "A getter that throws is a mistake, named and not quoted.",
    proves: ["OPTION-15", "SECRET-1", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      "call-option": {
        call: perRun(() => broken("timeout")),
        expect: { rejects: /timeout cannot be read/ },
      },
      limit: {
        call: { retry: perRun(() => broken("maxAttempts")) },
        expect: { rejects: /retry\.maxAttempts cannot be read/ },
      },
      path: {
        call: { params: { path: perRun(throwingPath) } },
        expect: { rejects: /params\.path\.\w+ cannot be read/ },
      },
      query: {
        call: { params: { query: perRun(() => broken("a")) } },
        expect: { rejects: /params\.query cannot be read/ },
      },
      header: {
        call: { headers: perRun(() => broken("x-a")) },
        expect: { rejects: /headers cannot be read/ },
      },
      middleware: {
        call: { middleware: [perRun(() => broken("onRequest"))] },
        expect: { rejects: /middleware\.onRequest cannot be read/ },
      },
      "factory-option": {
        options: perRun(() => new ThrowingOptions()),
        expect: { throws: /timeout cannot be read/ },
      },
      credential: {
        options: {
          credentials: perRun(({ operation: { credentials } }) =>
            broken(Object.keys(credentials[0])[0] ?? ""),
          ),
        },
        expect: { throws: /credentials\.\w+ cannot be read/ },
      },
    },
    expect: { hidden: ["s3cret"] },
  },
  "proxy-that-throws": {
    title: "So is a proxy whose trap throws, or that was revoked.",
    proves: ["OPTION-15", "SECRET-1", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      call: {
        call: perRun(() => throwingProxy()),
        expect: { rejects: /options must be an object/ },
      },
      "call-of-names": {
        call: perRun(() => throwingProxy("ownKeys")),
        expect: { rejects: /options cannot be read/ },
      },
      limits: {
        call: { retry: perRun(() => throwingProxy()) },
        expect: { rejects: /retry must be of type Object, not Proxy/ },
      },
      headers: {
        call: { headers: perRun(() => throwingProxy("ownKeys")) },
        expect: { rejects: /headers cannot be read/ },
      },
      revoked: {
        call: { params: perRun(revokedProxy) },
        expect: { rejects: /params must be of type Object, not Proxy/ },
      },
      "limits-of-the-factory": {
        options: { retry: perRun(() => throwingProxy()) },
        expect: { throws: /retry must be of type Object, not Proxy/ },
      },
    },
    expect: { hidden: ["s3cret"] },
  },
  "getter-in-a-body": {
    title: "Also one in a body.",
    proves: ["OPTION-15", "SECRET-1", "RESULT-6"],
    for: ["delete-with-body", "keyed-write"],
    call: { body: perRun(() => broken("amount")) },
    expect: { rejects: /body cannot be read/, hidden: ["s3cret"] },
  },
  "query-with-nothing": {
    title: "An empty list or object in a query is refused by name.",
    proves: ["OPTION-11", "RESULT-6"],
    for: publishedKinds,
    rows: rowPerValue(
      { list: { a: [] }, object: { a: {} }, nested: { b: 1, a: { c: [] } } },
      (query) => ({ call: { params: { query } } }),
    ),
    expect: {
      rejects: /params\.query\.a(\.c)? is empty: leave it out$/,
    },
  },
  "plain-http": {
    title: "`dangerouslyAllowHttp` lets plain HTTP go to any host.",
    proves: ["OPTION-17"],
    for: ["read-thing"],
    options: {
      baseUrl: "http://mesh.example:8080/base",
      dangerouslyAllowHttp: true,
    },
    caller: { fetch: ["gives-success"] },
    expect: {
      data: successBody,
      status: successStatus,
      attempts: 1,
      fetched: [
        {
          url: "http://mesh.example:8080/base/things/id-canary-1",
          credentials: true,
        },
      ],
    },
  },
  "plain-http-refused": {
    title: "It allows nothing else, and nothing when it is not `true`.",
    proves: ["OPTION-17", "OPTION-4", "RESULT-6"],
    for: ["read", "keyed-write"],
    rows: {
      query: {
        options: {
          baseUrl: "http://mesh.example/?a=b",
          dangerouslyAllowHttp: true,
        },
      },
      user: {
        options: {
          baseUrl: "http://us3r:s3cret@mesh.example/",
          dangerouslyAllowHttp: true,
        },
      },
      ftp: {
        options: { baseUrl: "ftp://mesh.example/", dangerouslyAllowHttp: true },
      },
      "set-to-false": {
        options: {
          baseUrl: "http://mesh.example/",
          dangerouslyAllowHttp: false,
        },
      },
    },
    expect: { throws: /baseUrl/, hidden: ["s3cret"] },
  },
  "plain-http-with-production-key": {
    title: "A key of production is refused over plain HTTP.",
    proves: ["OPTION-17", "CREDENTIAL-6", "SECRET-1", "RESULT-6"],
    for: ["cancel-onboarding", "cancel-payment"],
    options: {
      baseUrl: "http://mesh.example/v1",
      dangerouslyAllowHttp: true,
      credentials: credentialsWith("prod_s3cret"),
    },
    expect: { throws: /credentials\.publicApiKey /, hidden: ["s3cret"] },
  },
});
