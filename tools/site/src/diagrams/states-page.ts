import { stateMachines, type Transition } from "@fintech-clients/mock";
import { blocks, code, table, text } from "../markdown/text.ts";
import { drawMachine } from "./draw-machine.ts";

/** What is sure of an arrow. */
const marks: Readonly<Record<string, string>> = {
  stated: "a page of the provider says so",
  example: "an example of the provider's shows it",
  inferred: "it follows from what the pages say, and none says it",
  contradictory: "the provider's pages contradict each other",
};

/** The page with a picture and a table of each state machine of the simulator's. */
export async function statesPage(): Promise<string> {
  const machines = Object.entries(stateMachines)
    .flatMap(([provider, all]) => all.map((each) => ({ provider, ...each })))
    .filter(
      ({ transitions }) => new Set(transitions.map(({ to }) => to)).size > 1,
    )
    .toSorted((a, b) => b.transitions.length - a.transitions.length);
  const parts: string[] = [];
  for (const { provider, resource, transitions } of machines) {
    const label = `${provider}: the states of its ${resource}s`;
    parts.push(
      `## ${provider}: ${resource}`,
      await drawMachine(transitions, label),
      `::: details As a table\n\n${transitionsTable(transitions)}\n\n:::`,
    );
  }
  return blocks(
    "---\naside: false\npageClass: wide\n---",
    "# States, and what leads where",
    "Drawn from the tables that [the simulator](/packages/mock) follows. An arrow is a call, or something that happens at the provider. A solid arrow is stated by the provider or shown by its examples; a dashed one is inferred or contradictory. What happens to several states alike leaves the frame around them.",
    ...parts,
    "## How sure we are",
    Object.entries(marks)
      .map(([mark, meaning]) => `- **${mark}**: ${meaning}.`)
      .join("\n"),
  );
}

function transitionsTable(transitions: readonly Transition[]): string {
  return table(
    ["what happens", "from", "to", "how sure"],
    transitions.map(({ on, from, to, mark, variant }) => [
      text(variant === undefined ? on : `${on} (${variant})`),
      from.map((state) => (state === "none" ? "-" : code(state))).join(", "),
      code(to),
      mark,
    ]),
  );
}
