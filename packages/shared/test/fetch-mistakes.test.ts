import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

/** How often a `fetch` is called by a read, and what the call's error says. */
async function play(fetch: (given: never) => unknown): Promise<unknown> {
  let calls = 0;
  const client = makeClient({
    fetch: async (given: unknown) => {
      calls += 1;
      return fetch(given as never);
    },
    retry: { baseDelayMs: 1 },
  });
  const result = await client["GET"]?.("/things");
  return Object.assign((result as { readonly error: object }).error, { calls });
}

test.each<readonly [string, (given: never) => unknown]>([
  ["a request's URL, of a text", ({ url }: Request) => fetch(url)],
  ["a text that is no URL", () => fetch("things")],
  ["no arguments", () => (fetch as () => unknown)()],
  ["a URL of nonsense", () => new URL("")],
])("a fetch that is called with %s is not called again", async (_, run) => {
  expect(await play(run)).toMatchObject({ calls: 1, retryable: false });
});

test.each([
  "Cannot read properties of undefined (reading 'timeout')",
  "socket.write is not a function",
  "undefined is not an object (evaluating 'network.fetch')",
  'can\'t access property "stream", response is undefined',
  "connection is null",
  "Class constructor Socket cannot be invoked without 'new'",
  'RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.',
  "Invalid URL: 'undefined'",
])("the TypeError %j is the program's", async (message) => {
  expect(
    await play(() => {
      throw new TypeError(message);
    }),
  ).toMatchObject({ calls: 1, retryable: false });
});

test.each([
  "fetch failed",
  "terminated",
  "Failed to fetch",
  "Load failed",
  "NetworkError when attempting to fetch resource.",
  "The network connection was lost.",
  "The request timed out.",
  "error sending request for url (http://a.example/): client error (Connect): tcp connect error: Cannot assign requested address (os error 99)",
  "error reading a body from connection",
])("the TypeError %j passes", async (message) => {
  expect(
    await play(() => {
      throw new TypeError(message);
    }),
  ).toMatchObject({ calls: 3, retryable: true });
});

test.each<readonly [unknown, string]>([
  ["sold out", "sold out"],
  [Symbol("sold out"), "Symbol(sold out)"],
  [17n, "17"],
  [{ message: "a", cause: "sold out" }, "a: sold out"],
  [{ message: "canary-key", cause: Symbol("canary-key") }, "***: Symbol(***)"],
])("of a thrown %o the cause says %j", async (thrown, cause) => {
  expect(
    await play(() => {
      throw thrown;
    }),
  ).toMatchObject({ calls: 3, cause: { message: cause } });
});
