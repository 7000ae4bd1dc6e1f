import { requestCheck } from "../validation/request-check.js";
import { jsonAnswer } from "../examples/answer.js";
import { asObject, asText, parseJson } from "../examples/json.js";
import { readPrefer } from "../examples/prefer.js";
import { answerBefore } from "../faults/before.js";
import { isRequestFault, type RequestFault } from "../faults/fault.js";
import { lost, silent, spoil, type Spoilt } from "../faults/spoil.js";
import { idempotencyRule, type IdempotencyRule } from "../idempotency/rules.js";
import type { Simulation } from "../simulation.js";
import { timestamp } from "../time/timestamp.js";
import { Attempt } from "./attempt.js";
import type { Arrived, PlayedOperation } from "./execute.js";

/** When an operation is executed that was received and not answered, in simulated milliseconds. */
const executedAfter = {
  "executed-after-give-up": 5_000,
  "executed-during-back-off": 1,
};

/** Plays one operation: a request in, what happens to its connection out. */
export function serveOperation(
  played: PlayedOperation,
  { retryAfterSeconds }: { readonly retryAfterSeconds: number },
): (simulation: Simulation, arrived: Arrived) => Spoilt {
  const { provider, located } = played;
  const { name: operation } = located;
  const check = requestCheck(provider, located);
  const rule = idempotencyRule(provider.name, operation);
  const { innerFailure } = provider;
  const internalError =
    innerFailure === undefined
      ? undefined
      : provider.envelope(400, innerFailure, "Internal server error");

  return (simulation, arrived) => {
    const { clock, ledger, plan } = simulation;
    const { target: path, header, text } = arrived;
    const body = parseJson(text);
    const prefer = readPrefer(header("prefer"));
    const idempotencyKey = rule && keyOf(rule, header, body);
    const planned = plan.next(operation);
    if (prefer.fault !== undefined && !isRequestFault(prefer.fault)) {
      const mock = `There is no fault ${prefer.fault} that a request can ask for.`;
      return { kind: "answer", answer: jsonAnswer(501, { mock }) };
    }
    const fault =
      prefer.fault === undefined
        ? planned.fault
        : plan.prefer(prefer.fault, idempotencyKey);
    const entry = ledger.open({
      provider: provider.name,
      operation,
      path,
      idempotencyKey,
      fault,
      at: timestamp(clock.now),
      status: undefined,
      executed: false,
      replayed: false,
    });
    const outcome = prefer.outcome ?? planned.outcome;
    const asked = { ...arrived, body, prefer, outcome, idempotencyKey };
    const attempt = new Attempt({
      played,
      check,
      rule,
      simulation,
      asked,
      entry,
    });
    const before = answerBefore(fault, provider, located, retryAfterSeconds);
    const served =
      before === undefined
        ? serve(attempt, fault, simulation, internalError)
        : { kind: "answer" as const, answer: before };
    if (fault === "key-burnt" && attempt.turnAway() === undefined) {
      attempt.burnKey();
    }
    entry.status =
      served.kind === "connection" ? served.status : served.answer.status;
    return served;
  };
}

function serve(
  attempt: Attempt,
  fault: RequestFault | undefined,
  { clock }: Simulation,
  internalError: object | undefined,
): Spoilt {
  if (fault === "lost-before-execution") {
    return lost;
  }
  if (fault === "key-expired") {
    attempt.forgetKey();
  }
  const turnedAway = attempt.turnAway();
  if (
    fault === "executed-after-give-up" ||
    fault === "executed-during-back-off"
  ) {
    if (turnedAway === undefined) {
      clock.after(executedAfter[fault], () => attempt.carryOut());
    }
    return fault === "executed-after-give-up" ? silent : lost;
  }
  const answer = turnedAway ?? attempt.carryOut();
  if (fault === "duplicated" && attempt.turnAway() === undefined) {
    attempt.carryOut();
  }
  return spoil(fault, answer, internalError);
}

function keyOf(
  { header, bodyField }: IdempotencyRule,
  sent: Arrived["header"],
  body: unknown,
): string | undefined {
  const inBody =
    bodyField === undefined ? undefined : asText(asObject(body)[bodyField]);
  return sent(header) || inBody || undefined;
}
