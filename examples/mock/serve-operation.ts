import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

import { jsonAnswer, type Answer } from "./answer.ts";
import { bodyCheck } from "./body-check.ts";
import { credentialHeaders } from "./credential-headers.ts";
import { documentedAnswer } from "./documented-answer.ts";
import { faults } from "./faults.ts";
import type { Memory } from "./memory.ts";
import type { LocatedOperation } from "./operations.ts";
import { readPrefer } from "./prefer.ts";
import type { Provider, RefusalStatus } from "./provider.ts";
import { refusal } from "./refusal.ts";
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
  const secrets = credentialHeaders(provider);
  const checkBody = bodyCheck(provider, located);
  const required = (operation.parameters ?? []).filter(
    (parameter) => parameter.in === "header" && parameter.required === true,
  );
  const keyHeader = operation["x-idempotency-header"];

  const refuse = (status: RefusalStatus, message: string): Response =>
    send(refusal(provider, operation, status, message));

  return async (context) => {
    const { req } = context;
    const fault = req.header("x-mock-fault");
    for (const [name, secret] of secrets) {
      if (req.header(name) !== secret) {
        return refuse(401, `The mock's ${name} is ${secret}.`);
      }
    }
    const missing = required.find(({ name }) => !req.header(name));
    const problem = missing
      ? `The header ${missing.name} is required.`
      : checkBody(await req.text());
    if (problem !== undefined) {
      return refuse(400, problem);
    }
    const key = keyHeader && req.header(keyHeader);
    const request = `${req.method} ${req.path} ${key ?? ""}`;
    const earlier = key && memory.recall(request);
    if (earlier) {
      return send(earlier);
    }
    if (fault === "rate-limit-once") {
      if (memory.limitOnce(request)) {
        // Not the documented example: that one may ask for a wait of seconds.
        const refused = refusal(provider, undefined, 429, "Too many requests.");
        return send({ ...refused, headers: { "retry-after": "0" } });
      }
    } else if (fault !== undefined && !Object.hasOwn(faults, fault)) {
      return send(notOffered(`x-mock-fault: ${fault}`));
    }
    const prefer = req.header("prefer");
    const answer = documentedAnswer(operation, readPrefer(prefer));
    if (answer === undefined) {
      return send(notOffered(`Prefer: ${prefer}`));
    }
    if (key) {
      memory.keep(request, answer);
    }
    return faults[fault ?? ""]?.(answer, context.env) ?? send(answer);
  };
}

/** Says so where the mock is asked for what it does not have: a plain 200 would hide a slip. */
function notOffered(asked: string): Answer {
  return jsonAnswer(501, { mock: `Nothing is documented for ${asked}.` });
}
