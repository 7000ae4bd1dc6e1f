import { stateMachines } from "@fintech-clients/mock";
import { expect, test } from "vitest";
import { describeMachine } from "../src/diagrams/describe-machine.ts";
import { groupStates } from "../src/diagrams/group-states.ts";

const machines = Object.values(stateMachines).flat();

test.each(machines.map((each) => [each.resource, each.transitions] as const))(
  "every state of a %s and everything that happens to it is drawn",
  (_, transitions) => {
    const graph = describeMachine(transitions);
    for (const { on, to } of transitions) {
      expect(graph).toContain(` ${on} `);
      expect(graph).toContain(`"${to}" [label=`);
    }
  },
);

test("what happens to the same three states is drawn from a frame, and no state is in two", () => {
  const base = {
    mark: "stated",
    afterMs: undefined,
    variant: undefined,
    transaction: undefined,
    webhook: undefined,
  } as const;
  const groups = groupStates([
    { ...base, on: "fail", from: ["a", "b", "c"], to: "d" },
    { ...base, on: "end", from: ["c", "b", "a"], to: "e" },
    { ...base, on: "stop", from: ["b", "c", "f"], to: "g" },
    { ...base, on: "go", from: ["f", "g"], to: "h" },
  ]);
  expect(groups).toEqual([["a", "b", "c"]]);
});
