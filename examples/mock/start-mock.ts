import { once } from "node:events";
import type { AddressInfo } from "node:net";

import { createAdaptorServer } from "@hono/node-server";

import { createApp } from "./create-app.ts";

/** A running mock. */
export interface Mock {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Ends it, and every connection to it. */
  readonly close: () => Promise<void>;
}

/** Starts the mock on loopback; on a free port unless one is given. */
export async function startMock(port = 0): Promise<Mock> {
  const server = createAdaptorServer({ fetch: createApp().fetch });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
      if ("closeAllConnections" in server) {
        server.closeAllConnections();
      }
      await once(server, "close");
    },
  };
}
