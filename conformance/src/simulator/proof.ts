import { inspect } from "node:util";
import { startMock, type Fault, type Mock } from "@fintech-clients/mock";
import { recordsOf } from "./check-call.ts";
import { checkExecutions, expectedOf } from "./check-executions.ts";
import { expected, expectedOfKnownKey, kinds } from "./expected.ts";
import { liveThrough } from "./lifecycle.ts";
import { planLifecycle } from "./plan.ts";
import { playCell, playKnownKey } from "./play-cells.ts";

/** What a run of the proof went through. */
export interface Tally {
  cells: number;
  seeds: number;
  intents: number;
  calls: number;
  /** Calls of which the table says exactly what they say. */
  knownCalls: number;
  requests: number;
  /** Those that befell a request of a lifecycle. */
  readonly faults: Set<Fault>;
}

/** One cell of the tables. */
export interface Cell {
  readonly name: string;
  /** Gives what is not as the cell says. */
  readonly play: (mock: Mock) => Promise<string[]>;
}

/** The simulator of the proof: a request takes no simulated time worth mentioning, and no real one. */
export function startSimulator(): Promise<Mock> {
  return startMock({ msPerRequest: 1, slowMs: 1, retryAfterSeconds: 2 });
}

/** Every cell of both tables. */
export const cells: readonly Cell[] = [
  ...(Object.keys(expected) as Fault[]).flatMap((fault) =>
    kinds.map((kind) => ({
      name: `${fault}, ${kind}`,
      play: (mock: Mock) => playCell(mock, fault, kind),
    })),
  ),
  ...(
    Object.keys(expectedOfKnownKey) as (keyof typeof expectedOfKnownKey)[]
  ).flatMap((state) =>
    (["keyed", "key in body"] as const).map((kind) => ({
      name: `a key whose request is ${state}, ${kind}`,
      play: (mock: Mock) => playKnownKey(mock, state, kind),
    })),
  ),
];

/** An empty tally. */
export function newTally(): Tally {
  return {
    cells: 0,
    seeds: 0,
    intents: 0,
    calls: 0,
    knownCalls: 0,
    requests: 0,
    faults: new Set(),
  };
}

/** Plays the lifecycle of a seed; gives what is wrong with it. */
export async function proveSeed(
  mock: Mock,
  seed: number,
  tally: Tally,
): Promise<string[]> {
  tally.seeds += 1;
  const plan = planLifecycle(seed);
  try {
    const lived = await liveThrough(mock, plan);
    tally.intents += lived.intents.length;
    tally.calls += lived.calls.length;
    tally.knownCalls += lived.calls.filter(expectedOf).length;
    for (const { plan: made, attempts } of lived.calls) {
      made.faults.slice(0, attempts).forEach((each) => tally.faults.add(each));
    }
    const records = recordsOf(mock);
    tally.requests += records.journal.length;
    return checkExecutions(records, lived);
  } catch (error) {
    return [inspect(error)];
  }
}

/** A tally in a sentence. */
export function showTally(tally: Tally): string {
  const { seeds, faults, intents, calls, knownCalls, requests } = tally;
  return `${tally.cells} cells; ${seeds} seeds with ${faults.size} faults, ${intents} intents, ${calls} calls (${knownCalls} of them known exactly) and ${requests} requests`;
}
