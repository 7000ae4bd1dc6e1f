import { requestFaults, type Mock } from "@fintech-clients/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expected, kinds } from "../src/simulator/expected.ts";
import {
  cells,
  newTally,
  proveSeed,
  showTally,
  startSimulator,
} from "../src/simulator/proof.ts";

/** `SEEDS=10000` for the long run. */
const seeds = Number(process.env["SEEDS"] ?? 500);
const each = 50;

let mock: Mock;
const tally = newTally();
beforeAll(async () => {
  mock = await startSimulator();
});
afterAll(async () => {
  await mock.close();
  console.log(showTally(tally));
});

test("the table has a cell for every fault and kind, and no other", () => {
  const faults = ["refused", ...Object.keys(requestFaults)];
  expect(Object.keys(expected).toSorted()).toEqual(faults.toSorted());
  for (const row of Object.values(expected)) {
    expect(Object.keys(row)).toEqual([...kinds]);
  }
});

test.each(cells)("$name", async ({ play }) => {
  tally.cells += 1;
  expect(await play(mock)).toEqual([]);
});

const chunks = Array.from({ length: Math.ceil(seeds / each) }, (_, index) => ({
  first: index * each + 1,
  last: Math.min((index + 1) * each, seeds),
}));

test.each(chunks)("seeds $first to $last", async ({ first, last }) => {
  const failures: string[] = [];
  for (let seed = first; seed <= last; seed += 1) {
    const failed = await proveSeed(mock, seed, tally);
    failures.push(...failed.map((failure) => `seed ${seed}: ${failure}`));
  }
  expect(failures).toEqual([]);
});

test("the lifecycles met every fault", () => {
  expect([...tally.faults].toSorted()).toEqual(
    Object.keys(expected).toSorted(),
  );
});
