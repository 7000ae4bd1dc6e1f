import { afterAll, expect, test, vi } from "vitest";

const seen = vi.hoisted((): string[] => []);

// The real openapi-fetch, with each request written down.
vi.mock("openapi-fetch", async (importOriginal) => {
  const original = await importOriginal<typeof import("openapi-fetch")>();
  return {
    ...original,
    default: (options: object) => {
      const client = original.default(options);
      return {
        ...client,
        request: (...args: Parameters<typeof client.request>) => {
          seen.push(args.slice(0, 2).join(" "));
          return client.request(...args);
        },
      };
    },
  };
});

// Other files of the worker may have loaded the module, and others will.
vi.resetModules();
const { makeClient } = await import("./make-client.ts");
afterAll(() => vi.resetModules());

test.each([
  ["without middleware", []],
  ["with middleware", [{ onRequest: () => {} }]],
])("a call %s goes through openapi-fetch's client", async (_, middleware) => {
  seen.length = 0;
  const client = makeClient({ fetch: async () => Response.json({ a: 1 }) });
  const result = await client["POST"]?.("/things/{id}", {
    params: { path: { id: "1" } },
    body: {},
    middleware,
  });
  expect(result).toMatchObject({ data: { a: 1 } });
  expect(seen).toEqual(["POST /things/{id}"]);
});
