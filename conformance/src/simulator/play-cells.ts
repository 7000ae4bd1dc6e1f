import type { Fault, Mock } from "@fintech-clients/mock";
import { comeToRest } from "./at-rest.ts";
import { differences, lies, recordsOf } from "./check-call.ts";
import {
  expected,
  expectedOfKnownKey,
  keyStates,
  type Kind,
} from "./expected.ts";
import { makePlannedCall, type PlannedCall } from "./planned-call.ts";
import { byOrder } from "./targets/payments.ts";
import type { Target } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";

/** Operations of each kind that need nothing to exist before. */
const played: Readonly<
  Record<Kind, readonly Pick<Target, "operation" | "send">[]>
> = {
  read: [byOrder],
  keyed: [targets.purchase],
  unkeyed: [targets.fulfill, targets.validate],
  "key in body": [targets.withdraw, targets.transfer],
};

const attempt = {
  id: "00000000-0000-4000-8000-000000000001",
  key: "key-1",
  since: "2026-01-01T00:00:00.000Z",
  payment: undefined,
};

/** Plays a cell of the table for each operation of its kind; gives what is not as it says. */
export async function playCell(
  mock: Mock,
  fault: Fault,
  kind: Kind,
): Promise<string[]> {
  const cell = expected[fault]?.[kind];
  if (cell === undefined) {
    return [`there is no cell for ${fault}, ${kind}`];
  }
  const failures: string[] = [];
  for (const target of played[kind]) {
    mock.reset();
    const call = await callOnce(mock, target, [fault], 3);
    comeToRest(mock);
    const records = recordsOf(mock);
    failures.push(...differences(records, call, cell), ...lies(records, call));
  }
  return failures;
}

/** Plays a call with a key that another call has brought before. */
export async function playKnownKey(
  mock: Mock,
  state: keyof typeof keyStates,
  kind: "keyed" | "key in body",
): Promise<string[]> {
  const failures: string[] = [];
  for (const target of played[kind]) {
    mock.reset();
    await callOnce(mock, target, [keyStates[state]], 1);
    const call = await callOnce(mock, target, [], 1);
    comeToRest(mock);
    const cell = expectedOfKnownKey[state][kind];
    failures.push(
      ...differences(recordsOf(mock), call, cell).map(
        (each) => `${state}: ${each}`,
      ),
    );
  }
  return failures;
}

function callOnce(
  mock: Mock,
  { operation, send }: Pick<Target, "operation" | "send">,
  faults: readonly Fault[],
  maxAttempts: number,
): Promise<PlannedCall> {
  const plan = { faults, maxAttempts, random: 0.5 };
  return makePlannedCall(mock, operation, plan, (clients) =>
    send(clients, attempt),
  );
}
