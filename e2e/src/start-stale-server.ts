import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A server that answers only the first request of each connection, and drops the connection at the second. */
export interface StaleServer {
  readonly url: string;
  readonly requests: number;
  readonly close: () => Promise<void>;
}

/** Starts one on a free port; `reset` drops with a RST rather than a FIN. */
export async function startStaleServer(
  reset: boolean,
  status: number,
): Promise<StaleServer> {
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
    get requests() {
      return requests;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
