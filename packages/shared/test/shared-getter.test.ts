import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

// V8 keeps the getter of an object, and what its closure holds, until the next full collection: a call would cost three times as much.
test("what fetch is called with has the same getter in every call", async () => {
  const getters: unknown[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      getters.push(Object.getOwnPropertyDescriptor(init, "method")?.get);
      return Response.json({});
    },
  });
  await client["GET"]?.("/things/{id}", { params: { path: { id: "1" } } });
  await client["POST"]?.("/things");
  expect(getters).toEqual([expect.any(Function), getters[0]]);
  expect(new Set(getters).size).toBe(1);
});
