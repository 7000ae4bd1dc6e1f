import { expect, test } from "vitest";
import { catchRequests } from "./caught-requests.ts";
import { makeClient, makeClientOf } from "./make-client.ts";

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
function throwing(trap: keyof ProxyHandler<object>): object {
  return new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error("s3cret");
      },
    },
  );
}

function mistake(named: string): unknown {
  return expect.objectContaining({
    name: "ConfigurationError",
    message: expect.stringMatching(
      new RegExp(`: ${named} cannot be read`),
    ) as string,
  });
}

test.each<readonly [string, object]>([
  ["baseUrl", broken("baseUrl")],
  ["headers", { headers: broken("x-note") }],
  ["timeout.totalMs", { timeout: broken("totalMs") }],
  ["credentials.apiKey", { credentials: broken("apiKey") }],
])("a factory whose %s throws", (named, options) => {
  const usable = {
    credentials: { apiKey: "key" },
    environment: "production",
  };
  const all = Object.defineProperties(
    usable,
    Object.getOwnPropertyDescriptors(options),
  );
  expect(() => makeClientOf(all)).toThrow(mistake(named));
});

test.each<readonly [string, object]>([
  ["body", broken("body")],
  ["body", { body: broken("amount") }],
  ["body", { body: { toJSON: () => JSON.parse("s3cret") as unknown } }],
  ["params.path", { params: broken("path") }],
  ["params.path.id", { params: { path: broken("id") } }],
  ["params.query", { params: { query: broken("a") } }],
  ["params.header", { params: { header: broken("x-a") } }],
  ["headers", { headers: broken("x-a") }],
  ["retry.maxAttempts", { retry: broken("maxAttempts") }],
  ["middleware.onRequest", { middleware: [broken("onRequest")] }],
])("a call whose %s throws", async (named, options) => {
  const { fetch, requests } = catchRequests();
  const path = named === "params.path.id" ? "/things/{id}" : "/things";
  const call = makeClient({ fetch })["POST"]?.(path, options);
  await expect(call).rejects.toEqual(mistake(named));
  await expect(call).rejects.not.toThrow("s3cret");
  expect(requests).toEqual([]);
});

const traps = ["get", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"];

test.each(traps)("a proxy whose %s throws is a mistake", async (name) => {
  const trap = name as keyof ProxyHandler<object>;
  const refused = expect.objectContaining({
    name: "ConfigurationError",
    message: expect.not.stringContaining("s3cret") as string,
  }) as unknown;
  expect(() => makeClientOf(throwing(trap))).toThrow(refused);
  const { fetch, requests } = catchRequests();
  for (const options of [
    throwing(trap),
    ...["params", "headers", "retry"].map((each) => ({
      [each]: throwing(trap),
    })),
    { params: { query: throwing(trap) } },
    { params: { path: throwing(trap) } },
    { middleware: [throwing(trap)] },
    { body: throwing(trap) },
  ]) {
    const call = makeClient({ fetch })["POST"]?.("/things/{id}", options);
    await expect(call).rejects.toEqual(refused);
  }
  expect(requests).toEqual([]);
});
