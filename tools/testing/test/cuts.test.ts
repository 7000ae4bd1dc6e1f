import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { serve } from "../src/client/serve.ts";
import { rawSocket } from "./raw-socket.ts";

/** Sends a GET on a bare socket. */
function get(url: string): Socket {
  const client = rawSocket(url);
  client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  return client;
}

interface Ending {
  text: string;
  code: string | undefined;
}

/** What came over the socket until the server ended it, and the error it ended with. */
function ending(client: Socket): Promise<Ending> {
  return new Promise((resolve) => {
    const result: Ending = { text: "", code: undefined };
    client.on("data", (chunk) => {
      result.text += chunk.toString();
    });
    client.on("error", (error: NodeJS.ErrnoException) => {
      result.code = error.code;
    });
    client.on("close", () => resolve(result));
  });
}

/** Resolves once what came over the socket matches. */
function received(client: Socket, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    client.on("data", (chunk) => {
      text += chunk.toString();
      if (pattern.test(text)) {
        resolve(text);
      }
    });
  });
}

const halved = /^HTTP\/1\.1 200 OK\r\n.*content-length: 4\r\n.*\r\n\r\nab$/is;

test.each([
  ["before-answer", /^$/, undefined],
  ["reset-before-answer", /^$/, "ECONNRESET"],
  ["in-body", halved, undefined],
  ["reset-in-body", halved, "ECONNRESET"],
] as const)("%s ends the connection", async (cut, text, code) => {
  const server = await serve({ body: "abcd", cut });
  const end = await ending(get(server.url));
  expect(end.text).toMatch(text);
  expect(end.code).toBe(code);
  expect(server.requests).toHaveLength(1);
});

test("in-body of a chunked body leaves out the last chunk", async () => {
  const server = await serve({ body: "abcd", chunked: true, cut: "in-body" });
  expect((await ending(get(server.url))).text).toMatch(/\r\n\r\n2\r\nab\r\n$/);
});

test("stall-before-answer sends nothing and holds the connection", async () => {
  const server = await serve({ cut: "stall-before-answer" }, {});
  const client = get(server.url);
  await server.arrived(1);
  // By the time a whole exchange on another connection is over, an answer would be here.
  await (await fetch(server.url)).text();
  expect(client.bytesRead).toBe(0);
  expect(client.closed).toBe(false);
});

test("stall-in-body sends half of the body and holds the connection", async () => {
  const server = await serve({ body: "abcd", cut: "stall-in-body" }, {});
  const client = get(server.url);
  const text = await received(client, /ab$/);
  await (await fetch(server.url)).text();
  expect(text).toMatch(halved);
  expect(client.bytesRead).toBe(text.length);
  expect(client.closed).toBe(false);
});

test("endless-headers sends header lines and never ends them", async () => {
  const server = await serve({ cut: "endless-headers" });
  const text = await received(get(server.url), /(x-more: to come\r\n){3}$/);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text).not.toContain("\r\n\r\n");
});
