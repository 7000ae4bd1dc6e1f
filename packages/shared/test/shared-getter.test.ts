import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

// V8 keeps the getter of an object, and what its closure holds, until the next full collection: every call would outlive its end.
test("what fetch is called with has the same getter in every call", async () => {
  const methods: unknown[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      methods.push(Object.getOwnPropertyDescriptor(init, "method"));
      return Response.json({});
    },
  });
  await client["GET"]?.("/things/{id}", { params: { path: { id: "1" } } });
  await client["GET"]?.("/things/{id}", { params: { path: { id: "2" } } });
  const [first, second] = methods;
  expect(first).toMatchObject({ get: expect.any(Function) as unknown });
  expect(second).toEqual(first);
});
