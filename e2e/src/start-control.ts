import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Plan } from "../runner/plan.ts";
import { Scenes } from "./scenes.ts";

/** The servers of the cases, for a runner in another process. */
export interface Control {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the HTTP side of {@link Scenes}. */
export async function startControl(plan: Plan): Promise<Control> {
  const scenes = new Scenes();
  const server = createServer((request, response) => {
    answer(request, response, scenes, plan).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await scenes.close();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  scenes: Scenes,
  plan: Plan,
): Promise<void> {
  const path = (request.url ?? "").slice(1);
  if (path === "") {
    // For a browser to be on: a page from elsewhere may not reach loopback.
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html>");
    return;
  }
  const value =
    path === "plan"
      ? plan
      : await scenes.ask(path.split("/"), await bodyOf(request));
  response.writeHead(200, {
    "access-control-allow-origin": "*",
    "content-type": "application/json",
  });
  response.end(JSON.stringify(value ?? null));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const sent = await text(request);
  return sent === "" ? undefined : JSON.parse(sent);
}
