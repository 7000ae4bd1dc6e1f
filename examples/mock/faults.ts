import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

import type { Answer } from "./answer.ts";

type Fault = (
  answer: Answer,
  bindings: HttpBindings,
) => Response | Promise<Response>;

/** What can befall an answer on its way back, by the name that `x-mock-fault` gives. The write itself has been carried out. */
export const faults: Readonly<Record<string, Fault>> = {
  "empty-500": () => new Response(null, { status: 500 }),

  "html-502": () =>
    new Response("<html><h1>Bad Gateway</h1></html>", {
      status: 502,
      headers: { "content-type": "text/html" },
    }),

  drop: (_, { incoming }) => {
    incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  },

  "drop-body": ({ status, type, body }, { outgoing }) => {
    outgoing.writeHead(status, {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
    });
    outgoing.write(body.slice(0, body.length / 2), () => outgoing.destroy());
    return RESPONSE_ALREADY_SENT;
  },

  stall: () => new Promise<never>(() => {}),

  redirect: () =>
    new Response(null, {
      status: 307,
      headers: { location: "https://example.com/elsewhere" },
    }),
};
