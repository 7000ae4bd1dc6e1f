import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { playStep } from "./play-step.ts";
import { recordRequest, type RecordedRequest } from "./record-request.ts";
import { checkStep, type Step } from "./step.ts";

/** An HTTP server on 127.0.0.1 that plays a script and records what arrives. */
export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  /** Every request that arrived whole, in that order, which is the script's. */
  readonly requests: readonly RecordedRequest[];
  /** Those of {@link requests} that the script had no step for; answered 599. */
  readonly unexpected: readonly RecordedRequest[];
  /** How many connections were made. */
  readonly sockets: number;
  /** Adds steps to the script. */
  readonly play: (steps: readonly Step[]) => void;
  /** Resolves once `count` requests have arrived whole. */
  readonly arrived: (count: number) => Promise<void>;
  /** Destroys every connection and stops. */
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const script: Step[] = [];
  const requests: RecordedRequest[] = [];
  const unexpected: RecordedRequest[] = [];
  const waiting = new Set<() => void>();
  const numbers = new Map<Socket, number>();

  const server = createServer((request, response) => {
    const { socket } = request;
    recordRequest(request, numbers.get(socket) ?? 0, (recorded) => {
      const step = script.shift();
      requests.push(recorded);
      if (step === undefined) {
        unexpected.push(recorded);
      }
      playStep(step ?? { status: 599 }, response, socket);
      for (const look of waiting) {
        look();
      }
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
    arrived: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (requests.length >= count) {
            waiting.delete(look);
            resolve();
          }
        };
        waiting.add(look);
        look();
      }),
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
