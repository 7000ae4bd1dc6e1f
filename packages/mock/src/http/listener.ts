import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

/** A server's port, which can be closed for a while and opened again. */
export class Listener {
  readonly #server: Server;
  readonly #host: string;
  readonly #sockets = new Set<Socket>();
  #port: number;

  constructor(server: Server, host: string, port: number) {
    this.#server = server;
    this.#host = host;
    this.#port = port;
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  get port(): number {
    return this.#port;
  }

  /** Listens, on the same port as before. */
  async open(): Promise<void> {
    if (!this.#server.listening) {
      this.#server.listen(this.#port, this.#host);
      await once(this.#server, "listening");
      this.#port = (this.#server.address() as AddressInfo).port;
    }
  }

  /** Refuses connections, and ends those that there are. */
  async close(): Promise<void> {
    if (this.#server.listening) {
      this.#server.close();
    }
    const ended = [...this.#sockets].map((socket) => once(socket, "close"));
    this.#server.closeAllConnections();
    await Promise.all(ended);
    // A client in this process has to see the end, too, before it sends again.
    await setImmediate();
    await setImmediate();
  }
}
