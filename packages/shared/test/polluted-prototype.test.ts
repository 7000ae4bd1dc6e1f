import { pollute } from "@fintech-clients/testing";
import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

const strange = {
  // Options of a call, and of a client.
  idempotencyKey: "stranger",
  body: { amount: 1_000_000 },
  headers: { "x-stranger": "1" },
  params: { path: { id: "stranger" }, query: { stranger: 1 } },
  path: { id: "stranger" },
  query: { stranger: 1 },
  header: { "x-stranger": "2" },
  parseAs: "text",
  timeout: { totalMs: 1 },
  retry: { maxAttempts: 1 },
  maxAttempts: 1,
  totalMs: 1,
  idempotencyKeys: "required",
  dangerouslyAllowHttp: true,
  environment: "stranger",
  stranger: "https://stranger.example",
  baseUrl: "https://stranger.example",
  apiKey: "stranger",
  // Members of a body, a path, a provider and its metadata.
  client_key: "stranger",
  id: "stranger",
  toJSON: "stranger",
  idempotencyHeader: "x-stranger",
  idempotencyBodyField: "amount",
  repeatable: true,
  anonymous: true,
  defaultEnvironment: "stranger",
  headerOptions: { environment: "x-stranger" },
};

/** Everything that arrives of two calls: of one with little, of one with much. */
async function arrived(middleware: readonly object[]): Promise<unknown[]> {
  const { fetch, requests } = catchRequests();
  const client = makeClient({ fetch });
  await client["POST"]?.("/things", { middleware });
  await client["POST"]?.("/keyed-in-body", {
    params: { query: { a: 1 } },
    body: { client_key: "rf-1", amount: 2, inner: {} },
    middleware,
  });
  return requests.map(({ url, headers, body }) => ({
    url,
    body: body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body,
    headers: [...headers],
  }));
}

const withoutBody: object = { ...strange, body: undefined };

test.each<readonly [string, readonly object[], object]>([
  ["without middleware", [], strange],
  // Node's own `Request`, which only middleware needs, breaks on a body from there.
  ["with middleware", [{ onRequest: () => {} }], withoutBody],
])(
  "%s, what comes from Object.prototype is not sent",
  async (_, middleware, strangers) => {
    const expected = await arrived(middleware);
    for (const [name, value] of Object.entries(strangers)) {
      pollute({ [name]: value });
      expect([name, await arrived(middleware)]).toEqual([name, expected]);
      Reflect.deleteProperty(Object.prototype, name);
    }
    pollute(strangers);
    const seen = await arrived(middleware);
    Reflect.deleteProperty(Object.prototype, "toJSON");
    expect(seen).toEqual(expected);
  },
);

test("nor does what fetch is called with inherit from there", async () => {
  pollute({
    proxy: "http://stranger.example",
    client: {},
    credentials: "omit",
  });
  const inherited: unknown[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit & Record<string, unknown>) => {
      inherited.push(init["proxy"], init["client"], init.credentials);
      return Response.json({});
    },
  });
  await client["POST"]?.("/things");
  expect(inherited).toEqual([undefined, undefined, undefined]);
});

test("credentials, environments and path parameters from there are none", async () => {
  pollute({
    apiKey: "stranger",
    stranger: "https://stranger.example",
    id: "1",
  });
  expect(() => makeClient({ credentials: {} })).toThrow(
    "credentials.apiKey is missing",
  );
  expect(() => makeClient({ environment: "stranger" })).toThrow(
    "give one of environment (production)",
  );
  await expect(makeClient()["GET"]?.("/things/{id}")).rejects.toMatchObject({
    message: expect.stringContaining("params.path.id") as string,
  });
});

class Options {
  get environment(): string {
    return "production";
  }
  get credentials(): object {
    return new Credentials();
  }
  get fetch(): unknown {
    return caught.fetch;
  }
}

class Credentials {
  get apiKey(): string {
    return "from-a-class";
  }
}

class CallOptions {
  get params(): object {
    return { path: new Path() };
  }
  get idempotencyKey(): string {
    return "rf-1";
  }
}

class Path {
  get id(): string {
    return "17";
  }
}

const caught = catchRequests();

test("getters of the caller's own classes count", async () => {
  const { createProviderClient } = await import("@fintech-clients/shared");
  const client = createProviderClient(
    {
      name: "things",
      environments: { production: "https://things.example" },
      operations: { "POST /things/{id}": { idempotencyHeader: "x-key" } },
      credentialHeaders: (read) => ({ "x-api-key": read("apiKey") }),
    },
    new Options() as never,
  ) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  await client["POST"]?.("/things/{id}", new CallOptions());
  expect(caught.requests).toMatchObject([
    { url: "https://things.example/things/17" },
  ]);
  const [request] = caught.requests;
  expect(request?.headers.get("x-api-key")).toBe("from-a-class");
  expect(request?.headers.get("x-key")).toBe("rf-1");
});
