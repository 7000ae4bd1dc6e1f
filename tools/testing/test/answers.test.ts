import { expect, test } from "vitest";
import { serve } from "../src/client/serve.ts";

const png = "iVBORw0KGgo=";

test.each([
  ["JSON", { a: [1, null] }, '{"a":[1,null]}'],
  ["null", null, "null"],
  ["an array", [], "[]"],
  ["a string as it is", "<html>", "<html>"],
  ["a long text", { repeat: "xy", times: 3 }, "xyxyxy"],
  ["nothing", undefined, ""],
])("a body of %s", async (_, body, text) => {
  const server = await serve({ body });
  const response = await fetch(server.url);
  expect(await response.text()).toBe(text);
  expect(response.headers.get("content-length")).toBe(`${text.length}`);
});

test("a body of bytes", async () => {
  const server = await serve({ body: { base64: png } });
  const response = await fetch(server.url);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(
    Buffer.from(png, "base64"),
  );
});

test("status and headers", async () => {
  const server = await serve({ status: 418, headers: { "X-A": "b" } });
  const response = await fetch(server.url);
  expect(response.status).toBe(418);
  expect(response.headers.get("x-a")).toBe("b");
});

test.each([
  ["JSON", {}, undefined, "application/json"],
  ["JSON with another", {}, { "Content-Type": "a/b" }, "a/b"],
  ["text", "{}", undefined, null],
])("the content type of %s", async (_, body, headers, type) => {
  const server = await serve({ body, ...(headers && { headers }) });
  const response = await fetch(server.url);
  expect(response.headers.get("content-type")).toBe(type);
});

test("a chunked body has no length", async () => {
  const server = await serve({ body: "abc", chunked: true });
  const response = await fetch(server.url);
  expect(response.headers.get("content-length")).toBe(null);
  expect(response.headers.get("transfer-encoding")).toBe("chunked");
  expect(await response.text()).toBe("abc");
});

test("204 has no body", async () => {
  const server = await serve({ status: 204 });
  const response = await fetch(server.url);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
});
