import { serve } from "@fintech-clients/testing";
import { afterEach, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const bodyOfRequest = Object.getOwnPropertyDescriptor(
  Request.prototype,
  "body",
)!;

afterEach(() => {
  Object.defineProperty(Request.prototype, "body", bodyOfRequest);
});

test("a middleware does not cost a write its body where Request has no body, as in Firefox", async () => {
  Reflect.deleteProperty(Request.prototype, "body");
  const bodies: string[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      bodies.push(await new Response(init.body as BodyInit).text());
      return Response.json({});
    },
  });
  const middleware = [{ onRequest: () => {} }];
  await client["POST"]?.("/things", { body: { amount: 1 }, middleware });
  expect(bodies).toEqual(['{"amount":1}']);
});

/** As a runtime gives it; the constructor refuses it. */
function answer(status: number, statusText: string): object {
  return {
    status,
    statusText,
    ok: status < 300,
    headers: new Headers({ "content-type": "application/json" }),
    text: async () => '{"a":1}',
  };
}

test.each([
  [202, "成功", { data: { a: 1 }, error: undefined }],
  [999, "Odd", { error: { name: "ApiError", status: 999 } }],
])(
  "an answer of %d %s is the same with a middleware",
  async (status, statusText, expected) => {
    const client = makeClient({
      fetch: async () => answer(status, statusText),
    });
    for (const middleware of [[], [{ onResponse: () => {} }]]) {
      expect(await client["POST"]?.("/things", { middleware })).toMatchObject(
        expected,
      );
    }
  },
);

function get(name: string): null {
  if (name === "retry-after") {
    throw new Error("no header");
  }
  return null;
}

test("whatever fails after sending, the outcome of a write is unknown", async () => {
  const client = makeClient({
    fetch: async () => ({
      status: 500,
      headers: { get },
      text: async () => "",
    }),
  });
  expect(await client["POST"]?.("/things")).toMatchObject({
    error: { outcome: "unknown", attempts: 1, retryable: false },
  });
});

test("a body without a reader is passed over, not a lost connection", async () => {
  const client = makeClient({
    fetch: async () => ({
      status: 403,
      headers: new Headers({ "content-type": "text/html" }),
      body: {},
      text: async () => "<p>",
    }),
  });
  expect(await client["POST"]?.("/things")).toMatchObject({
    error: { name: "ApiError", status: 403, outcome: "rejected" },
  });
});

test("an empty content type is none", async () => {
  const client = makeClient({
    fetch: async () =>
      new Response('{"a":1}', { headers: { "content-type": "" } }),
  });
  expect(await client["GET"]?.("/things")).toMatchObject({ data: { a: 1 } });
});

test.each(["text", "arrayBuffer"])(
  "a status without a body is handed to a middleware without one, parsed as %s",
  async (parseAs) => {
    const client = makeClient({
      fetch: async () => new Response(null, { status: 204 }),
    });
    const middleware = [{ onResponse: () => {} }];
    expect(
      await client["POST"]?.("/things", { parseAs, middleware }),
    ).toMatchObject({ error: undefined, status: 204 });
  },
);

test("a request that a middleware made again without a body is sent without one", async () => {
  const bodies: unknown[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      bodies.push(init.body);
      return Response.json({});
    },
  });
  const middleware = [
    {
      onRequest: ({ request }: { request: Request }) =>
        new Request(request, { headers: { "x-a": "b" } }),
    },
  ];
  await client["POST"]?.("/things", { middleware });
  expect(bodies).toEqual([null]);
});

test("a body that cannot be cancelled as usual does not fail the call", async () => {
  const client = makeClient({
    fetch: async () => ({
      status: 200,
      headers: new Headers({ "content-type": "application/json" }),
      body: { cancel: () => undefined },
      text: async () => "{}",
    }),
  });
  const middleware = [{ onResponse: () => Response.json({ replaced: true }) }];
  expect(await client["POST"]?.("/things", { middleware })).toMatchObject({
    data: { replaced: true },
  });
});

test("of a 407, which Node's fetch keeps to itself, nothing is known", async () => {
  const server = await serve({ status: 407, body: { code: "A" } });
  const client = makeClient({ baseUrl: server.url, environment: undefined });
  expect(await client["POST"]?.("/things")).toMatchObject({
    error: {
      name: "ConnectionError",
      code: undefined,
      outcome: "unknown",
      retryable: false,
    },
  });
  expect(server.requests).toHaveLength(1);
});
