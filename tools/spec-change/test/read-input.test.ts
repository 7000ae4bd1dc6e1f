import { expect, test } from "vitest";
import { fetchDocument } from "../src/update/read-input.ts";

const answering =
  (answers: Record<string, () => Response>) =>
  (url: unknown): Promise<Response> => {
    const answer = answers[String(url)];
    return answer ? Promise.resolve(answer()) : Promise.reject(new Error("?"));
  };
const to = (location: string) => () =>
  new Response(null, { status: 302, headers: { location } });

test("a document is read over HTTPS, through redirects", async () => {
  const fetch = answering({
    "https://a.test/x": to("/y"),
    "https://a.test/y": () => new Response("openapi: 3.1.0\n"),
  });
  expect(await fetchDocument("https://a.test/x", fetch)).toBe(
    "openapi: 3.1.0\n",
  );
});

test.each([
  ["plain HTTP", "http://a.test/x", "http://a.test/x is not an HTTPS URL"],
  [
    "a redirect to plain HTTP",
    "https://a.test/down",
    "http://a.test/x is not an HTTPS URL",
  ],
  [
    "a redirect without end",
    "https://a.test/loop",
    "https://a.test/loop redirects more than 3 times",
  ],
  ["another status", "https://a.test/gone", "https://a.test/gone answered 404"],
  [
    "a body without end",
    "https://a.test/long",
    "https://a.test/long is longer than 5242880 bytes",
  ],
])("%s is refused", async (_, url, message) => {
  const fetch = answering({
    "https://a.test/down": to("http://a.test/x"),
    "https://a.test/loop": to("/loop"),
    "https://a.test/gone": () => new Response("no", { status: 404 }),
    "https://a.test/long": () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
        }),
      ),
  });
  await expect(fetchDocument(url, fetch)).rejects.toThrow(message);
});

test("bytes that are no UTF-8 are refused", async () => {
  const fetch = answering({
    "https://a.test/x": () => new Response(new Uint8Array([0xff])),
  });
  await expect(fetchDocument("https://a.test/x", fetch)).rejects.toThrow(
    "encoded data was not valid",
  );
});
