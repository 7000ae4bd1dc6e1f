import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { ControlledServer } from "./controlled-server.ts";
import { openScripted } from "./scripted-server.ts";
import { openStale } from "./stale-server.ts";

/** Starts servers for a runner in another process, which controls them over HTTP. */
export interface Control {
  readonly url: string;
  /** Closes it, and every server that it started. */
  readonly close: () => Promise<void>;
}

const kinds: Readonly<
  Record<string, (options: unknown) => Promise<ControlledServer>>
> = { scripted: openScripted, stale: openStale };

/** Starts a control on a free port. */
export async function startControl(): Promise<Control> {
  const open = new Map<string, ControlledServer>();
  let opened = 0;

  /** Answers `open/<kind>`, `<id>/close` and `<id>/<word>`. */
  async function answer(path: string, argument: unknown): Promise<unknown> {
    const [first = "", word = ""] = path.split("/");
    if (first === "open") {
      const server = await kinds[word]!(argument);
      const id = String((opened += 1));
      open.set(id, server);
      return { id, url: server.url };
    }
    const server = open.get(first)!;
    if (word !== "close") {
      return server.answers[word]!(argument);
    }
    open.delete(first);
    return server.close();
  }

  const http = createServer((request, response) => {
    respond(request, response, answer).catch(() => response.destroy());
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await Promise.all([...open.values()].map((server) => server.close()));
      http.close();
      http.closeAllConnections();
      await once(http, "close");
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string, argument: unknown) => Promise<unknown>,
): Promise<void> {
  if (request.method === "GET") {
    // The page that a browser runs the runner on: a page from elsewhere may not reach loopback.
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html>");
    return;
  }
  const path = (request.url ?? "").slice(1);
  const value = await answer(path, await json(request));
  response.writeHead(200, {
    "access-control-allow-origin": "*",
    "content-type": "application/json",
  });
  response.end(JSON.stringify(value ?? null));
}
