import type { Server } from "node:http";
import type { Socket } from "node:net";

import type { Traffic } from "../ledger/records.js";

/** Counts what arrives at a server's sockets, beneath HTTP: a request that was never sent leaves no byte here. */
export class TrafficCounter {
  readonly #open = new Map<Socket, number>();
  #closedBytes = 0;
  #connections = 0;
  #requests = 0;

  constructor(server: Server) {
    server.on("connection", (socket) => {
      this.#connections += 1;
      this.#open.set(socket, 0);
      socket.once("close", () => {
        this.#closedBytes += socket.bytesRead - (this.#open.get(socket) ?? 0);
        this.#open.delete(socket);
      });
    });
    server.prependListener("request", () => {
      this.#requests += 1;
    });
  }

  read(): Traffic {
    const open = [...this.#open].map(
      ([socket, before]) => socket.bytesRead - before,
    );
    const bytes = open.reduce((sum, each) => sum + each, this.#closedBytes);
    return { connections: this.#connections, requests: this.#requests, bytes };
  }

  reset(): void {
    this.#closedBytes = 0;
    this.#connections = 0;
    this.#requests = 0;
    for (const socket of this.#open.keys()) {
      this.#open.set(socket, socket.bytesRead);
    }
  }
}
