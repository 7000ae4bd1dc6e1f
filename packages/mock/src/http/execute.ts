import { emptyAnswer, jsonAnswer, type Answer } from "../examples/answer.js";
import { documentedAnswer } from "../examples/documented-answer.js";
import type { DocumentedIds } from "../examples/documented.js";
import { echoedAnswer } from "../examples/echoed-answer.js";
import { asObject } from "../examples/json.js";
import type { Preference } from "../examples/prefer.js";
import type { Provider } from "../providers/provider.js";
import type { Simulation } from "../simulation.js";
import type { LocatedOperation } from "../specs/operations.js";
import {
  Refused,
  undocumented,
  type Handler,
  type Reply,
} from "../state/handler.js";

/** One operation of a provider, with what carries it out. */
export interface PlayedOperation {
  readonly provider: Provider;
  readonly located: LocatedOperation;
  /** Undefined for an operation that does not remember. */
  readonly handler: Handler | undefined;
  readonly documented: DocumentedIds;
}

/** A request as it arrived at an operation. */
export interface Arrived {
  /** The path and query that were sent. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The same, with what it says. */
export interface Asked extends Arrived {
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly prefer: Preference;
  readonly outcome: string | undefined;
}

/** An answer, and what it says for the ledger. */
export interface Executed {
  readonly answer: Answer;
  /** False for a refusal. */
  readonly done: boolean;
  readonly id?: string | undefined;
}

/** Carries an operation out: by its state where it has one, else by the documented example. */
export function execute(
  { provider, located, handler, documented }: PlayedOperation,
  { clock, ids, store }: Simulation,
  { path, query, body, idempotencyKey, prefer, outcome }: Asked,
): Executed {
  if (prefer.code !== undefined || prefer.example !== undefined) {
    const answer = documentedAnswer(located.operation, prefer);
    return answer === undefined
      ? { answer: notOffered(prefer), done: false }
      : { answer, done: answer.status < 300 };
  }
  const isKnown = Object.values(path).some((id) => documented.has(id));
  const echoed = (): Executed => ({
    ...echoedAnswer(located, path, body, () => ids.uuid()),
    done: true,
  });
  if (handler === undefined || isKnown) {
    return echoed();
  }
  try {
    const reply = handler({
      clock,
      ids,
      store,
      path,
      query,
      idempotencyKey,
      outcome,
      body: asObject(body),
      example: (name) => exampleBody(located, name),
      pagination: located.operation["x-pagination"] ?? {},
      isDocumented: (id) => documented.has(id),
    });
    return { answer: toAnswer(reply, located), done: true, id: reply.id };
  } catch (error) {
    if (error === undocumented) {
      return echoed();
    }
    if (!(error instanceof Refused)) {
      throw error;
    }
    const { status, code, message } = error;
    const refusal = provider.envelope(status, code, message);
    return { answer: jsonAnswer(status, refusal), done: false };
  }
}

function toAnswer(
  { status: own, body }: Reply,
  { operation }: LocatedOperation,
): Answer {
  const status = own ?? documentedAnswer(operation)?.status ?? 200;
  return body === undefined ? emptyAnswer(status) : jsonAnswer(status, body);
}

function exampleBody(
  { operation }: LocatedOperation,
  example?: string,
): unknown {
  const answer = documentedAnswer(operation, { code: undefined, example });
  return typeof answer?.body === "string" && answer.body !== ""
    ? JSON.parse(answer.body)
    : undefined;
}

/** Says so where the simulator is asked for what it does not have: a plain 200 would hide a slip. */
function notOffered({ code, example }: Preference): Answer {
  const asked = [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(example === undefined ? [] : [`example=${example}`]),
  ];
  return jsonAnswer(501, {
    mock: `Nothing is documented for Prefer: ${asked.join(", ")}.`,
  });
}
