import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

import { jsonAnswer, type Answer } from "./answer.ts";
import { documentedAnswer } from "./documented-answer.ts";
import { faults } from "./faults.ts";
import type { Memory } from "./memory.ts";
import type { LocatedOperation } from "./operations.ts";
import { readPrefer } from "./prefer.ts";
import type { Provider } from "./provider.ts";
import { refusal } from "./refusal.ts";
import { requestCheck } from "./request-check.ts";
import { send } from "./send.ts";

type Handler = (
  context: Context<{ Bindings: HttpBindings }>,
) => Promise<Response>;

/** Plays one operation: refuses what the provider would, then gives the documented example. */
export function serveOperation(
  provider: Provider,
  located: LocatedOperation,
  memory: Memory,
): Handler {
  const { operation } = located;
  const check = requestCheck(provider, located);
  const keyHeader = operation["x-idempotency-header"];

  return async ({ req, env }) => {
    const refused = await check(req);
    if (refused !== undefined) {
      return send(refused);
    }
    const key = keyHeader && req.header(keyHeader);
    const request = `${req.method} ${req.path} ${key ?? ""}`;
    const prefer = req.header("prefer");
    const earlier = key && prefer === undefined && memory.recall(request);
    if (earlier) {
      return send(earlier);
    }
    const fault = req.header("x-mock-fault");
    if (fault === "rate-limit-once") {
      if (memory.limitOnce(request)) {
        // Not the documented example: that one may ask for a wait of seconds.
        const limited = refusal(provider, undefined, 429, "Too many requests.");
        return send({ ...limited, headers: { "retry-after": "0" } });
      }
    } else if (fault !== undefined && !Object.hasOwn(faults, fault)) {
      return send(notOffered(`x-mock-fault: ${fault}`));
    }
    const answer = documentedAnswer(operation, readPrefer(prefer));
    if (answer === undefined) {
      return send(notOffered(`Prefer: ${prefer}`));
    }
    if (key) {
      memory.keep(request, answer);
    }
    return faults[fault ?? ""]?.(answer, env) ?? send(answer);
  };
}

/** Says so where the mock is asked for what it does not have: a plain 200 would hide a slip. */
function notOffered(asked: string): Answer {
  return jsonAnswer(501, { mock: `Nothing is documented for ${asked}.` });
}
