import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";

import { basePaths } from "./base-paths.ts";
import { Memory } from "./memory.ts";
import { operations } from "./operations.ts";
import { providers } from "./providers.ts";
import { refusal } from "./refusal.ts";
import { send } from "./send.ts";
import { serveOperation } from "./serve-operation.ts";

/** The mock of all four providers, each below its own name. */
export function createApp(): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const memory = new Memory();
  for (const provider of providers) {
    for (const located of operations(provider)) {
      const handler = serveOperation(provider, located, memory);
      const path = located.template.replaceAll(/\{(\w+)\}/g, ":$1");
      for (const base of basePaths(provider)) {
        app.on(located.method, base + path, handler);
      }
    }
    app.all(`/${provider.name}/*`, () =>
      send(refusal(provider, undefined, 404, "No such path.")),
    );
  }
  return app;
}
