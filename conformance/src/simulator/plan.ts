import { requestFaults, type Fault } from "@fintech-clients/mock";
import fc from "fast-check";
import type { TargetName } from "./targets/targets.ts";

/** How one step of a lifecycle goes. */
export interface StepPlan {
  readonly target: TargetName | "read";
  /** What befalls the requests of its calls, look-ups too, one call after the other; later calls are undisturbed. */
  readonly calls: readonly (readonly Fault[])[];
  /** 1: the client repeats nothing by itself. */
  readonly maxAttempts: 1 | 3;
  readonly random: number;
  /** After a call that leaves the outcome unknown, the program is down for longer than a key lives. */
  readonly isDownForLong: boolean;
}

/** Flows, one after the other; in a flow each step needs the one before. */
export type LifecyclePlan = readonly (readonly StepPlan[])[];

const all: readonly Fault[] = [
  "refused",
  ...(Object.keys(requestFaults) as (keyof typeof requestFaults)[]),
];

/** A key that a request brings again is not forgotten within minutes: it expires when a program is down for long. */
const ofRepeats = all.filter((fault) => fault !== "key-expired");

const first = fc.constantFrom(...all);
const later = fc.constantFrom(...ofRepeats);

/** Mostly one fault: what such a call says is known exactly. */
const firstCall = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.tuple(first) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(first, fc.array(later, { minLength: 1, maxLength: 3 }))
      .map(([one, others]) => [one, ...others]),
  },
);
const laterCall = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(later, { minLength: 1, maxLength: 3 }) },
);

const circumstances = fc.record({
  calls: fc
    .tuple(firstCall, fc.array(laterCall, { maxLength: 3 }))
    .map(([one, others]) => [one, ...others]),
  maxAttempts: fc.oneof(
    { weight: 3, arbitrary: fc.constant(3 as const) },
    { weight: 1, arbitrary: fc.constant(1 as const) },
  ),
  random: fc.nat({ max: 9 }).map((tenths) => tenths / 10),
  isDownForLong: fc.nat({ max: 9 }).map((drawn) => drawn === 0),
});

type Names = readonly StepPlan["target"][];

const names: fc.Arbitrary<Names> = fc.oneof(
  fc.constant<Names>(["authorize", "cancel"]),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 }))
    .map(([captures, refunds]): Names => [
      "authorize",
      ...Array<"capture">(captures).fill("capture"),
      ...Array<"refund">(Math.min(captures, refunds)).fill("refund"),
    ]),
  fc
    .nat({ max: 3 })
    .map((refunds): Names => [
      "purchase",
      "fulfill",
      ...Array<"refund">(refunds).fill("refund"),
    ]),
  fc.constantFrom<Names[]>(["withdraw"], ["transfer"], ["validate"], ["read"]),
);

const flow = names.chain((targets) =>
  fc
    .array(circumstances, {
      minLength: targets.length,
      maxLength: targets.length,
    })
    .map((each) =>
      targets.map((target, index) => ({ target, ...each[index]! })),
    ),
);

const lifecycle: fc.Arbitrary<LifecyclePlan> = fc.noBias(
  fc.array(flow, { minLength: 1, maxLength: 4 }),
);

/** The lifecycle of a seed. */
export function planLifecycle(seed: number): LifecyclePlan {
  const [plan] = fc.sample(lifecycle, { seed, numRuns: 1 });
  return plan!;
}
