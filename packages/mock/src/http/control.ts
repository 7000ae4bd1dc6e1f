import type { Context } from "hono";

import { asObject, asText } from "../examples/json.js";
import { requestFaults } from "../faults/fault.js";
import type { Mock } from "../mock.js";
import type { App } from "./create-app.js";

/** Adds what steers a simulator over HTTP: the methods of `Mock`, for a program in another process or language. */
export function addControl(app: App, mock: Mock): void {
  app.get("/_mock/journal", (context) => context.json(mock.journal()));
  app.get("/_mock/ledger", (context) => context.json(mock.executions()));
  app.get("/_mock/traffic", (context) => context.json(mock.traffic()));
  app.get("/_mock/webhooks", async (context) =>
    context.json(await mock.deliveries()),
  );
  app.get("/_mock/faults", (context) => context.json(requestFaults));
  app.get("/_mock/clock", (context) =>
    context.json({ now: mock.now(), pending: mock.pending() }),
  );
  app.post("/_mock/reset", (context) => {
    mock.reset();
    return context.json({});
  });
  app.post("/_mock/clock", async (context) => {
    const { advanceMs } = await readBody(context);
    if (typeof advanceMs !== "number" || advanceMs < 0) {
      return mistake(context, "advanceMs: must be a number of milliseconds");
    }
    mock.advance(advanceMs);
    return context.json({ now: mock.now(), pending: mock.pending() });
  });
  app.post("/_mock/trigger", async (context) => {
    const { id, event } = await readBody(context);
    return mock.trigger(asText(id) ?? "", asText(event) ?? "")
      ? context.json({})
      : mistake(context, "nothing of this id can take this event now");
  });
  app.post("/_mock/faults", async (context) => {
    const { operation, ...script } = await readBody(context);
    try {
      mock.failNext(String(operation), script);
    } catch (error) {
      return mistake(context, (error as Error).message);
    }
    return context.json({});
  });
}

async function readBody({
  req,
}: Context): Promise<ReturnType<typeof asObject>> {
  try {
    return asObject(await req.json());
  } catch {
    return {};
  }
}

function mistake(context: Context, mock: string): Response {
  return context.json({ mock }, 400);
}
