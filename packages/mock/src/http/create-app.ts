import { setTimeout } from "node:timers/promises";

import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono, type Context } from "hono";

import { refusal } from "../validation/refusal.js";
import { loadValidator } from "../validation/validator.js";
import type { Answer } from "../examples/answer.js";
import { DocumentedIds } from "../examples/documented.js";
import type { Spoilt } from "../faults/spoil.js";
import type { Provider } from "../providers/provider.js";
import { basePaths } from "../specs/base-paths.js";
import { operations } from "../specs/operations.js";
import { byPrecedence, pathTemplate } from "../specs/path-template.js";
import { handlers } from "../state/index.js";
import type { Simulation } from "../simulation.js";
import { serveOperation } from "./serve-operation.js";

/** A hono app that knows the Node request beneath. */
export type App = Hono<{ Bindings: HttpBindings }>;

interface AppOptions {
  readonly providers: readonly Provider[];
  /** The one of now: a reset makes another. */
  readonly simulation: () => Simulation;
  readonly msPerRequest: number;
  readonly retryAfterSeconds: number;
  readonly slowMs: number;
}

/** The simulator of some providers, each below its own name. */
export function createApp(options: AppOptions): App {
  const app: App = new Hono();
  for (const provider of options.providers) {
    addProvider(app, provider, options);
  }
  return app;
}

function addProvider(app: App, provider: Provider, options: AppOptions): void {
  const { simulation, msPerRequest, slowMs } = options;
  const all = operations(provider.document);
  const documented = new DocumentedIds(all);
  for (const located of all.toSorted(byPrecedence)) {
    const handler = handlers[provider.name]?.[located.name];
    const serve = serveOperation(
      { provider, located, handler, documented },
      options,
    );
    const { route, read } = pathTemplate(located.template);
    const bases = basePaths(
      provider.name,
      provider.document,
      located.operation,
    );
    for (const base of bases) {
      app.on(located.method, base + route, async (context) => {
        const text = await context.req.text();
        await loadValidator();
        const now = simulation();
        now.clock.advance(msPerRequest);
        const { pathname, search } = new URL(context.req.url);
        const path = pathname.slice(base.length);
        const served = serve(now, {
          target: path + search,
          header: (name) => context.req.header(name),
          path: read(path),
          query: context.req.query(),
          text,
        });
        return send(served, context, slowMs);
      });
    }
  }
  app.all(`/${provider.name}/*`, () =>
    toResponse(refusal(provider, 404, "No such path")),
  );
}

async function send(
  served: Spoilt,
  { env }: Context<{ Bindings: HttpBindings }>,
  slowMs: number,
): Promise<Response> {
  if (served.kind === "connection") {
    served.end(env.outgoing);
    return RESPONSE_ALREADY_SENT;
  }
  if (served.kind === "late") {
    await setTimeout(slowMs, undefined, { ref: false });
  }
  return toResponse(served.answer);
}

function toResponse({ status, type, body, headers }: Answer): Response {
  return new Response(type === undefined ? null : body, {
    status,
    headers: { ...(type && { "content-type": type }), ...headers },
  });
}
