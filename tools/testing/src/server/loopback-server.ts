import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createCounter } from "./counter.ts";
import { playStep, statusOf } from "./play-step.ts";
import { recordRequest, type RecordedRequest } from "./record-request.ts";
import { checkStep, type Step } from "./step.ts";

/** A request that arrived, and what became of it. */
export interface PlayedRequest extends RecordedRequest {
  /** The status it was answered with; undefined when no headers were completed. */
  readonly answered: number | undefined;
}

/** An HTTP server on 127.0.0.1 that plays a script and records what arrives. */
export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  /** Every request that arrived whole, in that order, which is the script's. */
  readonly requests: readonly PlayedRequest[];
  /** Those of {@link requests} that the script had no step for; answered 599. */
  readonly unexpected: readonly PlayedRequest[];
  /** How many connections were made. */
  readonly sockets: number;
  /** Adds steps to the script. */
  readonly play: (steps: readonly Step[]) => void;
  /** Resolves once `count` requests have arrived whole. */
  readonly arrived: (count: number) => Promise<void>;
  /** Resolves once `count` answers have come to their stall. */
  readonly stalled: (count: number) => Promise<void>;
  /** Resolves once the client has closed every connection whose answer stalled. */
  readonly released: () => Promise<void>;
  /** Destroys every connection and stops. */
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const script: Step[] = [];
  const requests: PlayedRequest[] = [];
  const unexpected: PlayedRequest[] = [];
  const numbers = new Map<Socket, number>();
  const held = new Set<Socket>();
  const arrivals = createCounter();
  const stalls = createCounter();

  const server = createServer((request, response) => {
    const { socket } = request;
    recordRequest(request, numbers.get(socket) ?? 0, (recorded) => {
      const step = script.shift();
      const answered = statusOf(step ?? { status: 599 });
      const played = { ...recorded, answered };
      requests.push(played);
      if (step === undefined) {
        unexpected.push(played);
      }
      playStep(step ?? { status: 599 }, response, socket, () => {
        held.add(socket);
        stalls.add();
      });
      arrivals.add();
    });
  });
  server.on("connection", (socket) => {
    numbers.set(socket, numbers.size + 1);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    unexpected,
    get sockets() {
      return numbers.size;
    },
    play: (steps) => {
      script.push(...steps.map(checkStep));
    },
    arrived: arrivals.reached,
    stalled: stalls.reached,
    released: async () => {
      const open = [...held].filter(({ closed }) => !closed);
      await Promise.all(
        open.map(
          // `once` of node:events would reject at the reset that comes first.
          (socket) => new Promise((done) => socket.once("close", done)),
        ),
      );
    },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of numbers.keys()) {
        socket.destroy();
      }
      await closed;
    },
  };
}
