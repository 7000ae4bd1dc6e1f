import { fork } from "node:child_process";
import { once } from "node:events";

/** What arrived at a server since it started. */
export interface Counted {
  readonly requests: number;
  readonly sockets: number;
}

/** A server in a process of its own. */
export interface LoadServer {
  readonly url: string;
  readonly counted: () => Promise<Counted>;
  readonly close: () => void;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startServer(): Promise<LoadServer> {
  const child = fork(new URL("server.ts", import.meta.url));
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}`,
    counted: async () => {
      const reply = once(child, "message");
      child.send("count");
      const [counted] = (await reply) as [Counted];
      return counted;
    },
    close: () => child.disconnect(),
  };
}
