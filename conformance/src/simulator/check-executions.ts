import type { Execution } from "@fintech-clients/mock";
import { differences, lies, type Records } from "./check-call.ts";
import {
  expected,
  expectedOfKnownKey,
  keyStates,
  undisturbed,
  type Expected,
} from "./expected.ts";
import type { Lived, Pursued } from "./lifecycle.ts";
import type { MadeCall } from "./pursue.ts";
import type { Target } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";

/** What is wrong with a lifecycle: with a call's report, or with what was really executed. */
export function checkExecutions(
  records: Records,
  { calls, intents }: Lived,
): string[] {
  return [
    ...calls.flatMap((call) => {
      const known = expectedOf(call);
      return [
        ...lies(records, call),
        ...(known === undefined ? [] : differences(records, call, known)),
      ];
    }),
    ...intents.flatMap((intent) => checkIntent(records, intent)),
  ];
}

/** What a call has to say where that is known exactly: with one fault at most, and a key that is new or in a known state. */
export function expectedOf(call: MadeCall): Expected | undefined {
  const { plan, kind, before } = call;
  const [fault, ...others] = plan.faults;
  if (others.length > 0) {
    return undefined;
  }
  if (before === undefined || kind === "read") {
    const cell = fault === undefined ? undisturbed : expected[fault];
    return plan.maxAttempts === 3 ? cell[kind] : undefined;
  }
  const [state] = Object.entries(keyStates).flatMap(([name, made]) =>
    made === before.plan.faults.join(", ")
      ? [name as keyof typeof keyStates]
      : [],
  );
  return plan.maxAttempts === 1 &&
    fault === undefined &&
    state !== undefined &&
    before.before === undefined &&
    kind !== "unkeyed"
    ? expectedOfKnownKey[state][kind]
    : undefined;
}

/** At most one execution; exactly one, with the same id and amount, where it was reported done; none where not. */
function checkIntent(
  records: Records,
  { id, target, belief }: Pursued,
): string[] {
  const { amount, kind }: Target = targets[target];
  const executions = records.executions.filter(({ body }) =>
    JSON.stringify(body ?? null).includes(id),
  );
  const doubled = kind === "unkeyed" ? duplicated(records, executions) : 0;
  const told = `${target}: it was reported ${belief.kind}`;
  const count = executions.length - doubled;
  const [least, most] = { done: [1, 1], "not-done": [0, 0], unclear: [0, 1] }[
    belief.kind
  ] as [number, number];
  if (count < least || count > most) {
    return [`${told}, and executed ${count} times`];
  }
  if (belief.kind !== "done") {
    return [];
  }
  const { done } = belief;
  const ids = executions.map((each) => each.id);
  const sent = executions.map(({ body }) => amountOf(body));
  return [
    ...(done.id === undefined || ids.includes(done.id)
      ? []
      : [`${told} as ${done.id}, and executed as ${ids.join(", ")}`]),
    ...([amount, undefined].includes(done.amount)
      ? []
      : [`${told} with ${done.amount} instead of ${amount}`]),
    ...(sent.every((each) => each === amount)
      ? []
      : [`${told}, and executed with ${sent.join(", ")}`]),
  ];
}

/** How many of the executions a proxy added: those after the first of a request. */
function duplicated(
  { journal }: Records,
  executions: readonly Execution[],
): number {
  return executions.filter(
    ({ request }, index) =>
      journal[request - 1]?.fault === "duplicated" &&
      executions.findIndex((each) => each.request === request) < index,
  ).length;
}

function amountOf(body: unknown): number | undefined {
  const { amount } = body as { readonly amount?: { readonly value?: unknown } };
  return amount === undefined ? undefined : Number(amount.value);
}
