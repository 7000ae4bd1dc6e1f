import { untyped } from "@fintech-clients/shared";
import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient } from "./make-client.ts";

type Given = Parameters<typeof untyped>[0];

function open(options: object = {}) {
  return untyped(makeClient(options) as unknown as Given);
}

/** A `fetch` that gives one answer after the other. */
function answers(...statuses: readonly number[]) {
  const keys: (string | null)[] = [];
  return {
    keys,
    fetch: async (_: string, { headers }: RequestInit): Promise<Response> => {
      keys.push(new Headers(headers).get("idempotency-key"));
      return Response.json({}, { status: statuses[keys.length - 1] ?? 200 });
    },
  };
}

test("an operation that the package does not have gets credentials, path and query", async () => {
  const { fetch, requests } = catchRequests();
  const result = await open({ fetch }).request("POST", "/new/{id}", {
    params: { path: { id: "a/b" }, query: { c: 1 } },
    body: { d: 1 },
    headers: { "Idempotency-Key": "rf-1" },
  });
  expect(result).toMatchObject({ data: {}, error: undefined, status: 200 });
  expect(requests).toMatchObject([
    { url: "https://things.example/api/new/a%2Fb?c=1", body: '{"d":1}' },
  ]);
  expect(requests[0]?.headers.get("x-api-key")).toBe("canary-key");
  expect(requests[0]?.headers.get("idempotency-key")).toBe("rf-1");
});

test.each(["https://elsewhere.example/", "/../a", "//elsewhere.example?"])(
  "the path %s is refused",
  async (path) => {
    const { fetch, requests } = catchRequests();
    await expect(open({ fetch }).request("GET", path)).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(requests).toEqual([]);
  },
);

test.each<readonly [number, string | null, unknown]>([
  [200, "", undefined],
  [201, '{"a":1}', { a: 1 }],
  [204, null, undefined],
])("a %i with %j is a success", async (status, body, data) => {
  const fetch = async (): Promise<Response> => new Response(body, { status });
  expect(await open({ fetch }).request("POST", "/new")).toMatchObject({
    data,
    error: undefined,
    status,
  });
});

const quick = { retry: { baseDelayMs: 1 } };

test("a read is repeated", async () => {
  const { fetch } = answers(503, 500);
  expect(await open({ fetch, ...quick }).request("GET", "/new")).toMatchObject({
    error: undefined,
    attempts: 3,
  });
});

test("a write is not, key or no key, and its outcome is unknown", async () => {
  const { fetch, keys } = answers(503);
  expect(
    await open({ fetch, ...quick }).request("POST", "/new", {
      headers: { "Idempotency-Key": "rf-1" },
    }),
  ).toMatchObject({
    error: { name: "ApiError", outcome: "unknown", retryable: false },
    attempts: 1,
  });
  expect(keys).toEqual(["rf-1"]);
});

test("after a 429 it is, with the same header", async () => {
  const { fetch, keys } = answers(429);
  expect(
    await open({ fetch, ...quick }).request("POST", "/new", {
      headers: { "Idempotency-Key": "rf-1" },
    }),
  ).toMatchObject({ error: undefined, attempts: 2 });
  expect(keys).toEqual(["rf-1", "rf-1"]);
});

test("an operation that the package has keeps its rules", async () => {
  const { fetch, keys } = answers(503);
  const client = open({ fetch, ...quick });
  expect(await client.request("POST", "/keyed")).toMatchObject({ attempts: 2 });
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  await expect(
    client.request("POST", "/keyed", {
      headers: { "Idempotency-Key": "rf-1" },
    }),
  ).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("a key conflict there is no rejection: what became of the first request is unknown", async () => {
  const sent: string[] = [];
  const client = open({
    retry: { baseDelayMs: 1 },
    fetch: async (url: string) => {
      sent.push(url);
      return Response.json({ code: "KEY_USED" }, { status: 409 });
    },
  });
  const { error } = await client.request("POST", "/new", {
    headers: { "Idempotency-Key": "rf-1" },
  });
  expect(error).toMatchObject({ outcome: "unknown", retryable: false });
  expect(sent).toHaveLength(1);
});
