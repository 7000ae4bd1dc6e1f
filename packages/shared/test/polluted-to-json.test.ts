import { afterEach, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "toJSON");
});

test("a toJSON of Object.prototype writes no part of a body", async () => {
  const bodies: unknown[] = [];
  const client = makeClient({
    fetch: async (_: string, init: RequestInit) => {
      bodies.push(init.body);
      return Response.json({});
    },
  });
  Object.assign(Object.prototype, { toJSON: () => "stranger" });
  await client["POST"]?.("/things", { body: { a: [{ b: [1] }] } });
  expect(bodies).toEqual(['{"a":[{"b":[1]}]}']);
});
