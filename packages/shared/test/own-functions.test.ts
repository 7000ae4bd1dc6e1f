import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

// What is called as a method of ours could read the credentials, or write into the call.
test("the caller's fetch and onAttempt are called as plain functions", async () => {
  const seen: unknown[] = [];
  const client = makeClient({
    async fetch(this: unknown) {
      seen.push(this);
      return Response.json({});
    },
    onAttempt(this: unknown) {
      seen.push(this);
    },
  });
  await client["POST"]?.("/things");
  expect(seen).toEqual([undefined, undefined]);
});

test("a middleware does not get the function that sends with credentials", async () => {
  const contexts: object[] = [];
  const client = makeClient({
    fetch: async () => {
      throw new Error("lost");
    },
    retry: { maxAttempts: 1 },
  });
  await client["POST"]?.("/things", {
    middleware: [
      {
        onRequest: (context: object) => void contexts.push(context),
        onError: (context: object) => void contexts.push(context),
      },
    ],
  });
  expect(contexts).toHaveLength(2);
  for (const context of contexts) {
    expect(context).toMatchObject({ schemaPath: "/things" });
    expect(context).toMatchObject({ options: undefined });
  }
});
