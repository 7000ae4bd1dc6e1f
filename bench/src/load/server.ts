import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerText } from "./answer.ts";

/**
 * The server of the loopback measurements: a program of its own, so that it
 * shares no event loop with the clients. Started by `start-server`.
 */

const largeError = JSON.stringify({
  // None that a client may take for a passing failure, and repeat the call.
  code: "INVALID_REQUEST",
  messages: ["x".repeat(256 * 1024)],
});

const counted = { requests: 0, sockets: 0 };

const server = createServer((request, response) => {
  counted.requests += 1;
  request.resume();
  request.on("end", () => {
    if (request.url?.includes("/large-error/") === true) {
      send(response, 422, largeError);
    } else if (
      request.url?.includes("/flaky/") === true &&
      counted.requests % 5 === 0
    ) {
      send(response, 503, '{"code":"SERVICE_UNAVAILABLE","messages":[]}');
    } else {
      send(response, 200, answerText);
    }
  });
});
server.keepAliveTimeout = 60_000;
server.on("connection", () => {
  counted.sockets += 1;
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port });
});
process.on("message", () => {
  process.send?.({ ...counted });
});
process.on("disconnect", () => {
  process.exit();
});

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": body.length,
  });
  response.end(body);
}
