import { createYouHodlerClient } from "@fintech-clients/youhodler";
import { describe, expect, test } from "vitest";
import {
  type LoopbackServer,
  type Step,
  serve,
  shown,
} from "@fintech-clients/testing";
import { createTokenSource } from "../src/oauth/token-source.ts";

const clientId = "client-17";
const clientSecret = "c4n4ry-secret";
const credentials = { clientId, clientSecret };
const list = { body: { items: [], next_page_token: null } };
const unauthorized = { status: 401, body: { code: "unauthorized" } };

/** A token endpoint's answer. */
function issues(token: string, rest: object = { expires_in: 3600 }): Step {
  return { body: { access_token: token, token_type: "Bearer", ...rest } };
}

function open(server: LoopbackServer, options: object = {}) {
  return createYouHodlerClient({
    baseUrl: server.url,
    credentials,
    retry: { maxAttempts: 1 },
    ...options,
  });
}

/** What arrived, in short: the path, and the token that came with it. */
function arrived(server: LoopbackServer): string[] {
  return server.requests.map(({ url, headers }) =>
    [url, headers["authorization"]?.replace("Bearer ", "")]
      .filter(Boolean)
      .join(" "),
  );
}

/** A clock that the test turns on. */
function clock() {
  const time = { ms: 5000 };
  const runtime = {
    now: () => time.ms,
    random: () => 0,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  };
  return {
    time,
    options: { [Symbol.for("@fintech-clients/runtime")]: runtime },
  };
}

/** A client that has a token of an hour, and the clock. */
async function openWithToken(...steps: Step[]) {
  const server = await serve(issues("T1"), list, ...steps);
  const { time, options } = clock();
  const client = open(server, options);
  await client.GET("/clients");
  return { server, time, client };
}

/** A token endpoint's answer that asks for a wait. */
function limited(retry_after_ms: number): Step {
  return {
    status: 429,
    body: { code: "rate_limited", details: { retry_after_ms } },
  };
}

/** Lets every promise settle that waits for nothing from outside. */
function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** A `fetch` that holds requests to one path back, each until it is let through. */
function gate(path: string) {
  const held: { readonly pass: () => void; readonly signal: AbortSignal }[] =
    [];
  const wakers: (() => void)[] = [];
  return {
    held,
    reached: async (count: number): Promise<void> => {
      while (held.length < count) {
        await new Promise<void>((wake) => wakers.push(wake));
      }
    },
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      if (url.endsWith(path)) {
        await new Promise<void>((pass) => {
          held.push({ pass, signal: init.signal! });
          for (const wake of wakers.splice(0)) {
            wake();
          }
        });
      }
      return fetch(url, init);
    },
  };
}

describe("the request for a token", () => {
  test("is made before the first call, and not before", async () => {
    const server = await serve(issues("T1"), list, list);
    const client = open(server);
    expect(server.requests).toEqual([]);
    await client.GET("/clients");
    const second = await client.GET("/clients");
    expect(second.data).toEqual(list.body);
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/clients T1",
    ]);
    const [request] = server.requests;
    expect(request?.method).toBe("POST");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
  });

  test("goes below the path of the base URL", async () => {
    const server = await serve(issues("T1"), list);
    await open(server, { baseUrl: `${server.url}/api` }).GET("/clients");
    expect(arrived(server)).toEqual(["/api/oauth/token", "/api/clients T1"]);
  });

  test("has the factory's headers, and is in its events", async () => {
    const server = await serve(issues("T1"), list);
    const events: unknown[] = [];
    const client = open(server, {
      headers: { "x-team": "payments" },
      onAttempt: ({ operation }: { operation: string }) =>
        events.push(operation),
    });
    await client.GET("/clients");
    expect(server.requests.map(({ headers }) => headers["x-team"])).toEqual([
      "payments",
      "payments",
    ]);
    expect(events).toEqual(["POST /oauth/token", "GET /clients"]);
  });

  test("is not made for the operation that is the same request", async () => {
    const server = await serve(issues("T1"));
    const result = await open(server).POST("/oauth/token", { body: {} });
    expect(result.data?.access_token).toBe("T1");
    expect(arrived(server)).toEqual(["/oauth/token"]);
  });
});

describe("a token's time", () => {
  test.each([
    ["an hour", 3600, 3540],
    ["ten seconds, short as it is,", 10, 5],
    ["what is left when it is asked for late", 120, 60],
  ])("%s is over early", async (_, expires_in, fresh) => {
    const server = await serve(
      issues("T1", { expires_in }),
      list,
      list,
      issues("T2"),
      list,
    );
    const { time, options } = clock();
    const client = open(server, options);
    await client.GET("/clients");
    time.ms += fresh * 1000 - 1;
    await client.GET("/clients");
    time.ms += 1;
    await client.GET("/clients");
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/clients T1",
      "/oauth/token",
      "/clients T2",
    ]);
  });

  test.each([[{}], [{ expires_in: null }], [{ expires_in: "soon" }]])(
    "%j is no end: it is kept until it is rejected",
    async (rest) => {
      const server = await serve(issues("T1", rest), list, list);
      const { time, options } = clock();
      const client = open(server, options);
      await client.GET("/clients");
      time.ms += 1e9;
      await client.GET("/clients");
      expect(arrived(server)).toHaveLength(3);
    },
  );

  describe("that is not over while it is renewed early", () => {
    const renewedAt = 3_540_000;
    test("is used to its end where no other can be had", async () => {
      const { server, time, client } = await openWithToken(
        { status: 502 },
        list,
        { status: 502 },
        issues("T2"),
        list,
      );
      time.ms += renewedAt;
      expect((await client.GET("/clients")).status).toBe(200);
      time.ms += 60_000;
      expect((await client.GET("/clients")).error?.name).toBe(
        "CredentialsError",
      );
      await client.GET("/clients");
      expect(arrived(server)).toEqual([
        "/oauth/token",
        "/clients T1",
        "/oauth/token",
        "/clients T1",
        "/oauth/token",
        "/oauth/token",
        "/clients T2",
      ]);
    });

    test("is not used once it was rejected", async () => {
      const { server, time, client } = await openWithToken(
        { status: 502 },
        unauthorized,
        { status: 502 },
      );
      time.ms += renewedAt;
      expect((await client.GET("/clients")).error?.name).toBe(
        "CredentialsError",
      );
      expect(server.unexpected).toEqual([]);
      expect(arrived(server)).toHaveLength(5);
    });
  });

  test.each([0, -1])("%i seconds are for one call", async (expires_in) => {
    const token = issues("T1", { expires_in });
    const server = await serve(token, list, token, list);
    const client = open(server);
    await client.GET("/clients");
    await client.GET("/clients");
    expect(arrived(server)).toHaveLength(4);
    expect(server.unexpected).toEqual([]);
  });
});

describe("calls at the same time", () => {
  test("share one request", async () => {
    const server = await serve(issues("T1"), list, list, list, list, list);
    const client = open(server);
    const calls = Array.from({ length: 5 }, () => client.GET("/clients"));
    const results = await Promise.all(calls);
    expect(results.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ]);
    expect(arrived(server).filter((each) => each === "/oauth/token")).toEqual([
      "/oauth/token",
    ]);
  });

  test("are not disturbed by one that is aborted", async () => {
    const server = await serve(issues("T1"), list);
    const { fetch, held, reached } = gate("/oauth/token");
    const client = open(server, { fetch });
    const controller = new AbortController();
    const first = client.GET("/clients", { signal: controller.signal });
    await reached(1);
    const second = client.GET("/clients");
    await turn();
    controller.abort();
    expect((await first).error).toMatchObject({
      name: "AbortError",
      outcome: "not-sent",
    });
    expect(held[0]?.signal.aborted).toBe(false);
    held[0]?.pass();
    expect((await second).status).toBe(200);
    expect(arrived(server)).toEqual(["/oauth/token", "/clients T1"]);
  });

  test("are not disturbed by one whose time is over", async () => {
    const server = await serve(issues("T1"), list);
    const { fetch, held, reached } = gate("/oauth/token");
    const client = open(server, { fetch });
    const second = client.GET("/clients");
    await reached(1);
    const first = await client.GET("/clients", { timeout: { totalMs: 1 } });
    expect(first.error).toMatchObject({
      name: "TimeoutError",
      outcome: "not-sent",
    });
    held[0]?.pass();
    expect((await second).status).toBe(200);
    expect(arrived(server)).toEqual(["/oauth/token", "/clients T1"]);
  });

  test("give it up when none of them waits any more, and the next asks anew", async () => {
    const server = await serve(issues("T2"), list);
    const { fetch, held, reached } = gate("/oauth/token");
    const client = open(server, { fetch });
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = [
      client.GET("/clients", { signal }),
      client.GET("/clients", { signal }),
    ];
    await reached(1);
    controller.abort();
    const failed = await Promise.all(waiting);
    expect(failed.map(({ error }) => error?.name)).toEqual([
      "AbortError",
      "AbortError",
    ]);
    expect(held[0]?.signal.aborted).toBe(true);
    const next = client.GET("/clients");
    await reached(2);
    held[1]?.pass();
    expect((await next).status).toBe(200);
    expect(arrived(server)).toEqual(["/oauth/token", "/clients T2"]);
  });

  test("never join a request that was just given up", async () => {
    const sent: unknown[] = [];
    const connect = () => ({
      POST: (path: string) => {
        sent.push(path);
        return new Promise(() => {});
      },
    });
    const source = createTokenSource(connect as never, () => 0, 1);
    const controller = new AbortController();
    const reason = "call";
    void source(credentials, { reason, signal: controller.signal });
    controller.abort();
    void source(credentials, { reason, signal: new AbortController().signal });
    expect(sent).toEqual(["/oauth/token", "/oauth/token"]);
  });

  test.each([
    [5000, 1],
    [5001, 2],
  ])(
    "after %i ms, with one that can last for 5000, have sent %i",
    (waitedMs, count) => {
      const sent: unknown[] = [];
      const connect = () => ({
        POST: (path: string) => {
          sent.push(path);
          return new Promise(() => {});
        },
      });
      let ms = 0;
      const source = createTokenSource(connect as never, () => ms, 5000);
      const { signal } = new AbortController();
      void source(credentials, { reason: "call", signal });
      ms += waitedMs;
      void source(credentials, { reason: "call", signal });
      expect(sent).toHaveLength(count);
    },
  );

  test("that give up one that was left behind leave the next alone", () => {
    const sent: unknown[] = [];
    const connect = () => ({
      POST: (path: string) => {
        sent.push(path);
        return new Promise(() => {});
      },
    });
    let ms = 0;
    const source = createTokenSource(connect as never, () => ms, 1);
    const ask = ({ signal }: AbortController) =>
      void source(credentials, { reason: "call", signal });
    const first = new AbortController();
    ask(first);
    ms += 2;
    ask(new AbortController());
    first.abort();
    ask(new AbortController());
    expect(sent).toHaveLength(2);
  });

  test("fail together, and the next asks anew", async () => {
    const server = await serve({ status: 502 }, issues("T1"), list);
    const client = open(server);
    const failed = await Promise.all([
      client.GET("/clients"),
      client.GET("/clients"),
    ]);
    expect(failed.map(({ error }) => error?.name)).toEqual([
      "CredentialsError",
      "CredentialsError",
    ]);
    expect((await client.GET("/clients")).status).toBe(200);
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/oauth/token",
      "/clients T1",
    ]);
  });
});

describe("a 401", () => {
  test("brings a new token, and the request once more", async () => {
    const server = await serve(issues("T1"), unauthorized, issues("T2"), list);
    const result = await open(server).GET("/clients");
    expect(result).toMatchObject({ status: 200, attempts: 2 });
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/oauth/token",
      "/clients T2",
    ]);
  });

  test("does so once", async () => {
    const server = await serve(
      issues("T1"),
      unauthorized,
      issues("T2"),
      unauthorized,
    );
    const result = await open(server).GET("/clients");
    expect(result.error).toMatchObject({
      name: "ApiError",
      status: 401,
      outcome: "rejected",
    });
    expect(server.unexpected).toEqual([]);
  });

  test("that comes late takes the token that another call has got", async () => {
    const server = await serve(
      issues("T1"),
      unauthorized,
      issues("T2"),
      list,
      unauthorized,
      { body: {} },
    );
    const { fetch, held, reached } = gate("/roles");
    const client = open(server, { fetch });
    const late = client.GET("/roles");
    await reached(1);
    await client.GET("/clients");
    held[0]?.pass();
    await reached(2);
    held[1]?.pass();
    expect((await late).status).toBe(200);
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/oauth/token",
      "/clients T2",
      "/roles T1",
      "/roles T2",
    ]);
  });

  test("of calls at the same time brings one new token", async () => {
    const server = await serve(
      issues("T1"),
      list,
      unauthorized,
      unauthorized,
      issues("T2"),
      list,
      list,
    );
    const { fetch, held, reached } = gate("/oauth/token");
    const client = open(server, { fetch });
    const first = client.GET("/clients");
    await reached(1);
    held[0]?.pass();
    await first;
    const calls = [client.GET("/clients"), client.GET("/clients")];
    await server.arrived(4);
    await reached(2);
    held[1]?.pass();
    const results = await Promise.all(calls);
    expect(results.map(({ status }) => status)).toEqual([200, 200]);
    expect(server.unexpected).toEqual([]);
  });
});

describe("a token that cannot be had", () => {
  const failures: readonly (readonly [string, Step, RegExp])[] = [
    [
      "a 400",
      { status: 400, body: { code: "invalid_request" } },
      /token: .*400/,
    ],
    ["a 401", { status: 401, body: { code: "unauthorized" } }, /token: .*401/],
    ["an empty 500", { status: 500 }, /token: .*500/],
    ["a page", { body: "<html>" }, /token: /],
    ["a lost connection", { cut: "before-answer" }, /token: /],
    [
      "a redirect",
      { status: 307, headers: { location: "https://elsewhere.example" } },
      /token: /,
    ],
    ["no token", { body: {} }, /credentials\.token /],
    ["null", { body: null }, /credentials function/],
    ["a number", { body: { access_token: 17 } }, /credentials\.token /],
    ["a token of null", issues(null as never), /credentials\.token /],
    ["an empty token", issues(""), /credentials\.token /],
    ["a line break", issues("T1\n"), /credentials\.token /],
  ];

  test.each(failures)("for %s is an error", async (_, step, message) => {
    const server = await serve(step);
    const path = { session_id: "session-17" };
    const cancel = "/on-ramp-sessions/{session_id}/cancel";
    const { error } = await open(server).POST(cancel, { params: { path } });
    expect(error).toMatchObject({
      name: "CredentialsError",
      operation: `POST ${cancel}`,
      outcome: "not-sent",
      attempts: 0,
      retryable: true,
    });
    expect(error?.message).toMatch(message);
    expect(shown(error)).not.toContain("c4n4ry");
    expect(arrived(server)).toEqual(["/oauth/token"]);
  });

  test.each(failures)("%s is not kept", async (_, step) => {
    const server = await serve(step, issues("T1"), list);
    const client = open(server);
    await client.GET("/clients");
    expect((await client.GET("/clients")).status).toBe(200);
  });
});

describe("a wait that the token endpoint asks for", () => {
  test.each([
    [5000, 5000],
    [1e300, 3_600_000],
  ])("of %d ms is obeyed for %i ms", async (asked, obeyed) => {
    const server = await serve(limited(asked), issues("T1"), list);
    const { time, options } = clock();
    const client = open(server, options);
    const first = await client.GET("/clients");
    time.ms += obeyed - 1;
    const second = await client.GET("/clients");
    expect(second.error?.message).toMatch(/token: 429 rate_limited/);
    expect(second.error?.message).toBe(first.error?.message);
    expect(arrived(server)).toEqual(["/oauth/token"]);
    time.ms += 1;
    expect((await client.GET("/clients")).status).toBe(200);
  });

  test("leaves a token in use that is not over", async () => {
    const server = await serve(issues("T1"), list, limited(9000), list, list);
    const { time, options } = clock();
    const client = open(server, options);
    await client.GET("/clients");
    time.ms += 3_540_000;
    await client.GET("/clients");
    await client.GET("/clients");
    expect(arrived(server).slice(2)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/clients T1",
    ]);
  });

  test("is not for other client credentials", async () => {
    const server = await serve(limited(5000), issues("T1"), list);
    const given = [credentials, { ...credentials, clientId: "client-18" }];
    const client = open(server, { credentials: () => given.shift() });
    await client.GET("/clients");
    expect((await client.GET("/clients")).status).toBe(200);
  });
});

describe("options that are changed later", () => {
  test.each([
    ["client credentials", () => ({ ...credentials })],
    ["a function", () => () => ({ ...credentials })],
  ])("send nothing elsewhere: %s", async (_, make) => {
    const server = await serve(issues("T1"), list);
    const other = await serve();
    const options = {
      baseUrl: server.url,
      credentials: make() as never,
      headers: { "x-team": "payments" },
      retry: { maxAttempts: 1 },
    };
    const client = createYouHodlerClient(options);
    options.baseUrl = other.url;
    options.headers["x-team"] = "other";
    options.retry.maxAttempts = 0;
    Object.assign(options.credentials, { clientSecret: "c4n4ry-other" });
    expect((await client.GET("/clients")).status).toBe(200);
    expect(other.requests).toEqual([]);
    expect(arrived(server)).toEqual(["/oauth/token", "/clients T1"]);
    expect(server.requests.map(({ headers }) => headers["x-team"])).toEqual([
      "payments",
      "payments",
    ]);
    expect(server.requests[0]?.body).toContain(clientSecret);
    expect(server.requests[0]?.body).not.toContain("c4n4ry-other");
  });

  test.each([{ headers: "text" }, { headers: null }, { retry: 17 }])(
    "are checked as they were given: %j",
    (wrong) => {
      expect(() =>
        createYouHodlerClient({
          baseUrl: "https://proxy.example",
          credentials,
          ...(wrong as object),
        }),
      ).toThrow(`${Object.keys(wrong)[0]} must be`);
    },
  );
});

describe("a function", () => {
  test("that gives client credentials is told what it gave", async () => {
    const server = await serve(issues("T1"), unauthorized, issues("T2"), list);
    const given = [{ ...credentials }, { ...credentials }];
    const asked: unknown[] = [];
    const client = open(server, {
      credentials: ({ reason, rejected }: Record<string, unknown>) => {
        asked.push([reason, rejected]);
        return given[asked.length - 1];
      },
    });
    expect((await client.GET("/clients")).status).toBe(200);
    expect(asked).toEqual([
      ["call", undefined],
      ["rejected", given[0]],
    ]);
    expect((asked[1] as unknown[])[1]).toBe(given[0]);
  });

  test("may give client credentials", async () => {
    const server = await serve(issues("T1"), list, list);
    const reasons: string[] = [];
    const client = open(server, {
      credentials: async ({ reason }: { reason: string }) => {
        reasons.push(reason);
        return { ...credentials };
      },
    });
    await client.GET("/clients");
    await client.GET("/clients");
    expect(reasons).toEqual(["call", "call"]);
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/clients T1",
    ]);
  });

  test.each([
    { clientId: "client-18", clientSecret },
    { clientId, clientSecret: "c4n4ry-rotated" },
  ])("that gives others gets another token", async (others) => {
    const server = await serve(issues("T1"), list, issues("T2"), list);
    const given = [credentials, others];
    const client = open(server, { credentials: () => given.shift() });
    await client.GET("/clients");
    await client.GET("/clients");
    expect(arrived(server)).toEqual([
      "/oauth/token",
      "/clients T1",
      "/oauth/token",
      "/clients T2",
    ]);
    expect(JSON.parse(server.requests[2]?.body ?? "")).toMatchObject({
      client_id: others.clientId,
      client_secret: others.clientSecret,
    });
  });

  test("may give a token, and is told which one was rejected", async () => {
    const server = await serve(unauthorized, list);
    const first = { token: "A1" };
    const asked: unknown[] = [];
    const client = open(server, {
      credentials: ({
        reason,
        rejected,
      }: {
        reason: string;
        rejected: unknown;
      }) => {
        asked.push([reason, rejected]);
        return reason === "call" ? first : { token: "A2" };
      },
    });
    await client.GET("/clients");
    expect(asked).toEqual([
      ["call", undefined],
      ["rejected", first],
    ]);
    expect(arrived(server)).toEqual(["/clients A1", "/clients A2"]);
  });
});

test("a token beside client credentials of undefined is a token", async () => {
  const server = await serve(list, list);
  const token = { token: "A1", clientId: undefined, clientSecret: undefined };
  await open(server, { credentials: token }).GET("/clients");
  await open(server, { credentials: () => token }).GET("/clients");
  expect(arrived(server)).toEqual(["/clients A1", "/clients A1"]);
});

describe("a secret", () => {
  test.each(["clientId", "clientSecret"])(
    "whose %s throws is not shown",
    async (field) => {
      const thrower = Object.defineProperty({ ...credentials }, field, {
        get: () => {
          throw new Error("c4n4ry");
        },
      });
      const server = await serve();
      const create = () => open(server, { credentials: thrower });
      expect(create).toThrow(`credentials.${field} cannot be read`);
      const client = open(server, { credentials: () => thrower });
      const { error } = await client.GET("/clients");
      expect(error?.message).toContain(`credentials.${field} cannot be read`);
      expect(shown(error)).not.toContain("c4n4ry");
    },
  );

  const unusable: readonly (readonly [string, unknown])[] = [
    "clientId",
    "clientSecret",
  ].flatMap((field) =>
    [undefined, null, "", 17, "c4n4ry\n", " c4n4ry"].map(
      (value) => [field, value] as const,
    ),
  );

  test.each(unusable)("credentials.%s of %j is refused", (field, value) => {
    const create = (): object =>
      createYouHodlerClient({
        baseUrl: "https://proxy.example",
        credentials: { ...credentials, [field]: value } as never,
      });
    expect(create).toThrow(
      expect.objectContaining({ name: "ConfigurationError" }),
    );
    expect(create).toThrow(`credentials.${field} `);
    expect(create).not.toThrow("c4n4ry");
  });

  test.each(unusable)(
    "%s of %j from a function is an error",
    async (field, value) => {
      const server = await serve();
      const client = open(server, {
        credentials: () => ({ ...credentials, [field]: value }),
      });
      const { error } = await client.GET("/clients");
      expect(error).toMatchObject({
        name: "CredentialsError",
        outcome: "not-sent",
      });
      expect(error?.message).toContain(`credentials.${field} `);
      expect(shown(error)).not.toContain("c4n4ry");
      expect(server.requests).toEqual([]);
    },
  );

  test.each<readonly [string, Step]>([
    ["a success", list],
    ["a rejection", { status: 400, body: {} }],
    ["an empty 500", { status: 500 }],
    ["a redirect", { status: 302, headers: { location: "/elsewhere" } }],
    ["a lost connection", { cut: "before-answer" }],
  ])("and the token are not shown by %s", async (_, step) => {
    const server = await serve(issues("c4n4ry-token"), step);
    const seen: unknown[] = [];
    const client = open(server, {
      onAttempt: (event: unknown) => seen.push(event),
    });
    client.use({
      onRequest: ({ request }) => {
        seen.push(request.url, [...request.headers]);
      },
    });
    const result = await client.GET("/clients");
    for (const value of [client, result, result.error, ...seen]) {
      expect(shown(value)).not.toContain("c4n4ry");
    }
    expect(seen).toContain(`${server.url}/clients`);
    expect(seen).not.toContain(`${server.url}/oauth/token`);
    const [token, ...others] = server.requests.map((each) =>
      JSON.stringify(each),
    );
    expect(token).toContain(clientSecret);
    expect(others.join("")).not.toContain(clientSecret);
  });
});
