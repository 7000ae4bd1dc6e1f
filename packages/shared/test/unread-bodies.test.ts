import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

function endless(): { body: ReadableStream; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream({
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, cancelled: () => cancelled };
}

const failing = {
  onResponse: () => {
    throw new Error("thr0wn");
  },
};
const replacing = { onResponse: () => Response.json({ replaced: true }) };

test.each([
  ["fails", "blob", failing],
  ["fails", "stream", failing],
  ["replaces it", "blob", replacing],
  ["replaces it", "stream", replacing],
])(
  "a middleware that %s does not leave the connection of a %s open",
  async (_, parseAs, middleware) => {
    const { body, cancelled } = endless();
    const client = makeClient({ fetch: async () => new Response(body) });
    await client["GET"]?.("/things", { parseAs, middleware: [middleware] });
    expect(cancelled()).toBe(true);
  },
);

test("an abort between the headers and a blob cancels it", async () => {
  const { body, cancelled } = endless();
  const controller = new AbortController();
  const client = makeClient({
    fetch: async () => new Response(body),
    onAttempt: () => controller.abort(),
  });
  const call = client["GET"]?.("/things", {
    parseAs: "blob",
    signal: controller.signal,
  });
  expect(await call).toMatchObject({ error: { name: "AbortError" } });
  expect(cancelled()).toBe(true);
});

test("an abort ends the reading of an answer that a middleware gave", async () => {
  const controller = new AbortController();
  const body = new ReadableStream({
    start: () => {
      setTimeout(() => controller.abort());
    },
  });
  const client = makeClient();
  const call = client["GET"]?.("/things", {
    middleware: [{ onRequest: () => new Response(body) }],
    signal: controller.signal,
  });
  expect(await call).toMatchObject({
    error: { name: "AbortError", outcome: "not-sent" },
  });
});

test("of an error that comes in one piece 1 MiB is read too", async () => {
  const text = JSON.stringify({ code: "A", details: "x".repeat(2_000_000) });
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  const client = makeClient({
    fetch: async () => new Response(body, { status: 422 }),
  });
  expect(await client["GET"]?.("/things")).toMatchObject({
    error: { status: 422, body: undefined },
  });
});
