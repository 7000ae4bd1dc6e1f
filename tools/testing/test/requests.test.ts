import { expect, test } from "vitest";
import { serve } from "../src/client/serve.ts";
import { rawSocket } from "./raw-socket.ts";

test("a request is recorded as it arrived", async () => {
  const server = await serve({});
  await fetch(`${server.url}/a%2Fb?c=d`, {
    method: "DELETE",
    headers: { "X-Name": "value" },
    body: '{"é":1}',
  });
  expect(server.requests).toEqual([
    expect.objectContaining({
      method: "DELETE",
      url: "/a%2Fb?c=d",
      headers: expect.objectContaining({
        "x-name": "value",
        "content-length": "8",
      }) as unknown,
      body: '{"é":1}',
      socket: 1,
    }),
  ]);
});

test("header names are kept as written in rawHeaders, values of one name joined in headers", async () => {
  const server = await serve({});
  const client = rawSocket(server.url);
  client.write("GET / HTTP/1.1\r\nHost: x\r\nX-A: 1\r\nx-a: 2\r\n\r\n");
  await server.arrived(1);
  expect(server.requests[0]?.rawHeaders).toEqual([
    "Host",
    "x",
    "X-A",
    "1",
    "x-a",
    "2",
  ]);
  expect(server.requests[0]?.headers).toEqual({ host: "x", "x-a": "1, 2" });
});

test("a request counts as arrived once its body is complete", async () => {
  const server = await serve({});
  const client = rawSocket(server.url);
  client.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
  await (await fetch(server.url)).text();
  expect(server.requests.map(({ body }) => body)).toEqual([""]);
  client.write("cd");
  await server.arrived(2);
  expect(server.requests.map(({ body }) => body)).toEqual(["", "abcd"]);
});

test("a request that breaks off is never recorded", async () => {
  const server = await serve({});
  const client = rawSocket(server.url);
  client.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
  client.resume().end();
  await new Promise((resolve) => client.once("close", resolve));
  expect(server.sockets).toBe(1);
  expect(server.requests).toEqual([]);
});

test("connections are counted, and named in each request", async () => {
  const server = await serve({}, {}, {});
  const request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
  const first = rawSocket(server.url);
  first.write(request + request);
  await server.arrived(2);
  expect(server.sockets).toBe(1);
  rawSocket(server.url).write(request);
  await server.arrived(3);
  expect(server.sockets).toBe(2);
  expect(server.requests.map(({ socket }) => socket)).toEqual([1, 1, 2]);
});

test("after close nothing answers", async () => {
  const server = await serve({ cut: "stall-before-answer" });
  const call = fetch(server.url);
  await server.arrived(1);
  await server.close();
  await expect(call).rejects.toThrow("fetch failed");
  await expect(fetch(server.url)).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
});
