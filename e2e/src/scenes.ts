import {
  startLoopbackServer,
  type LoopbackServer,
} from "@fintech-clients/testing/server";
import type { Step } from "@fintech-clients/testing/server";
import { startStaleServer, type StaleServer } from "./start-stale-server.ts";

interface Scene {
  readonly server: LoopbackServer;
  /** Ends the waiting for what will no longer happen. */
  readonly closed: PromiseWithResolvers<void>;
}

/** A browser reads an answer of another origin only if that says so. */
const readable = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** The loopback servers of the cases, by number, with one word for each thing that a runner asks of them. */
export class Scenes {
  readonly #scenes: Scene[] = [];
  readonly #stale: StaleServer[] = [];

  /** The answer to a path such as `scenes/3/stalled/1`. */
  async ask(
    [group, id, word, count]: readonly string[],
    body: unknown,
  ): Promise<unknown> {
    if (group === "open") {
      return this.#open();
    }
    if (group === "stale") {
      return word === "requests"
        ? this.#stale[Number(id)]?.requests
        : this.#openStale(id === "reset", Number(word));
    }
    const { server, closed } = this.#scenes[Number(id)]!;
    switch (word) {
      case "play":
        return server.play((body as Step[]).map(withReadableHeaders));
      case "requests":
        return server.requests;
      case "sockets":
        return server.sockets;
      case "stalled":
        return Promise.race([server.stalled(Number(count)), closed.promise]);
      case "released":
        return Promise.race([server.released(), closed.promise]);
      case "close":
        closed.resolve();
        return server.close();
      default:
        throw new Error(`unknown: ${group}/${id}/${word}`);
    }
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await Promise.all(this.#stale.map((server) => server.close()));
  }

  async #open(): Promise<{ id: number; url: string }> {
    const server = await startLoopbackServer();
    const closed = Promise.withResolvers<void>();
    return { id: this.#scenes.push({ server, closed }) - 1, url: server.url };
  }

  async #openStale(
    reset: boolean,
    status: number,
  ): Promise<{ id: number; url: string }> {
    const server = await startStaleServer(reset, status);
    return { id: this.#stale.push(server) - 1, url: server.url };
  }
}

function withReadableHeaders(step: Step): Step {
  return { ...step, headers: { ...readable, ...step.headers } };
}
