import { afterEach, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";

const giveFetch = {
  fetch: async (): Promise<Response> => Response.json({ a: 1 }),
};

function mistake(named: string): unknown {
  return expect.objectContaining({
    name: "ConfigurationError",
    message: expect.stringContaining(named) as string,
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a runtime without fetch is told so", () => {
  vi.stubGlobal("fetch", undefined);
  expect(() => makeClient()).toThrow(mistake("fetch"));
});

test("one that is given to the factory will do", async () => {
  vi.stubGlobal("fetch", undefined);
  const call = makeClient(giveFetch)["GET"]?.("/things");
  expect(await call).toMatchObject({ data: { a: 1 } });
});

test.each([undefined, {}])(
  "a runtime whose crypto is %j is told so",
  (crypto) => {
    vi.stubGlobal("crypto", crypto);
    expect(() => makeClient(giveFetch)).toThrow(mistake("crypto.randomUUID"));
  },
);
