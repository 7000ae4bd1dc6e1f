import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { ControlledServer } from "./controlled-server.ts";

interface StaleOptions {
  /** Connections end by a RST rather than a FIN. */
  readonly reset: boolean;
  /** The status of every answer. */
  readonly status: number;
}

/** Opens a server that answers the first request of each connection, and closes the connection at the second. */
export async function openStale(options: unknown): Promise<ControlledServer> {
  const { reset, status } = options as StaleOptions;
  const used = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    const { socket } = request;
    requests += 1;
    if (!used.has(socket)) {
      used.add(socket);
      request.resume();
      response.writeHead(status, {
        "access-control-allow-origin": "*",
        ...(status !== 204 && { "content-type": "application/json" }),
      });
      response.end(status === 204 ? undefined : "{}");
    } else if (reset) {
      socket.resetAndDestroy();
    } else {
      socket.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answers: { requests: () => requests },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
