import type { Mock } from "@fintech-clients/mock";
import { comeToRest } from "./at-rest.ts";
import { byOrder } from "./targets/payments.ts";
import type { LifecyclePlan, StepPlan } from "./plan.ts";
import { Pursuit, type Belief, type MadeCall } from "./pursue.ts";
import type { Intent, KnownPayment } from "./targets/target.ts";
import { targets, type TargetName } from "./targets/targets.ts";

/** An intent that was pursued. */
export interface Pursued {
  readonly id: string;
  readonly target: TargetName;
  readonly belief: Belief;
}

/** What came of a lifecycle, with the simulator at rest. */
export interface Lived {
  readonly calls: readonly MadeCall[];
  readonly intents: readonly Pursued[];
}

/** Lives through a plan, from an empty simulator until nothing is pending. */
export async function liveThrough(
  mock: Mock,
  plan: LifecyclePlan,
): Promise<Lived> {
  mock.reset();
  const calls: MadeCall[] = [];
  const intents: Pursued[] = [];
  for (const flow of plan) {
    let payment: KnownPayment | undefined;
    for (const step of flow) {
      const id = intentId(intents.length);
      const pursuit = new Pursuit(mock, step);
      const belief = await takeStep(pursuit, step, { id, payment });
      calls.push(...pursuit.calls);
      if (step.target !== "read") {
        intents.push({ id, target: step.target, belief });
      }
      if (belief.kind === "done") {
        const { done } = belief;
        payment =
          payment && step.target === "capture"
            ? { ...payment, capture: done.id }
            : (done.payment ?? payment);
      } else if (step.target !== "fulfill") {
        break;
      }
    }
  }
  comeToRest(mock);
  return { calls, intents };
}

async function takeStep(
  pursuit: Pursuit,
  { target }: StepPlan,
  intent: Intent,
): Promise<Belief> {
  if (target !== "read") {
    return pursuit.pursue(targets[target], intent);
  }
  await pursuit.read(byOrder, { ...intent, key: "none", since: "" });
  return { kind: "done", done: {} };
}

/** A UUID, as one provider takes nothing else for an entity. */
function intentId(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}
