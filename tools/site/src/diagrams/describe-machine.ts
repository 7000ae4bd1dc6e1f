import type { Transition } from "@fintech-clients/mock";
import { groupStates } from "./group-states.ts";

/** A state machine as a graph in Graphviz's language. */
export function describeMachine(transitions: readonly Transition[]): string {
  const states = [
    ...new Set(transitions.flatMap(({ from, to }) => [...from, to])),
  ];
  const groups = groupStates(transitions);
  const nodes = (some: readonly string[]): string =>
    some.map((state) => node(state, isFinal(transitions, state))).join("\n");
  const frames = groups.map(
    (group, index) =>
      `subgraph cluster_${index} { class=group; style=dashed; margin=10; ${nodes(group)} }`,
  );
  return `digraph {
    rankdir=TB; compound=true; bgcolor=transparent; nodesep=0.3; ranksep=0.5;
    node [shape=box, style=rounded, fontname=Helvetica, fontsize=13, margin="0.12,0.06"];
    edge [fontname=Helvetica, fontsize=12, arrowsize=0.7];
    ${frames.join("\n")}
    ${nodes(states.filter((state) => ![...groups.flat(), "none"].includes(state)))}
    ${arrows(transitions, groups).join("\n")}
  }`;
}

/** An arrow before it is drawn: what leads the same way is one. */
interface Arrow {
  readonly tail: string;
  readonly to: string;
  /** The group that it begins at, as a whole. */
  readonly group: number;
  readonly transition: Transition;
}

function arrows(
  transitions: readonly Transition[],
  groups: readonly (readonly string[])[],
): string[] {
  const all = transitions.flatMap((transition): Arrow[] => {
    const { from, to } = transition;
    const whole = groups.findIndex((group) =>
      group.every((state) => from.includes(state)),
    );
    const group = groups[whole] ?? [];
    const single = from
      .filter((state) => !group.includes(state))
      .map((tail) => ({ tail, to, group: -1, transition }));
    const middle = group[Math.floor(group.length / 2)];
    return middle === undefined
      ? single
      : [{ tail: middle, to, group: whole, transition }, ...single];
  });
  const ways = Map.groupBy(all, ({ tail, to, group }) =>
    JSON.stringify([tail, to, group]),
  );
  return [...ways.values()].map(draw);
}

function draw(same: readonly Arrow[]): string {
  const [first] = same;
  const events = new Set(same.map(({ transition }) => transition.on));
  const isSure = same.every(
    ({ transition: { mark } }) => mark === "stated" || mark === "example",
  );
  const options = [
    `label="${[...events].map((event) => ` ${quote(event)} `).join(String.raw`\n`)}"`,
    ...(isSure ? [] : ["style=dashed"]),
    ...(first !== undefined && first.group >= 0
      ? [`ltail=cluster_${first.group}`]
      : []),
  ];
  const way = `-> "${quote(first?.to ?? "")}" [${options.join(", ")}];`;
  return first?.tail === "none"
    ? begin(first.to, way)
    : `"${quote(first?.tail ?? "")}" ${way}`;
}

/** Each state that a resource may begin in has a dot of its own, so that no arrow has to cross the others. */
function begin(state: string, way: string): string {
  const dot = `"begin ${quote(state)}"`;
  return `${dot} [shape=circle, label="", width=0.14, fixedsize=true, class=start]; ${dot} ${way}`;
}

function node(state: string, isLast: boolean): string {
  const label = state
    .split("/")
    .map(quote)
    .join(String.raw`\n`);
  return `"${quote(state)}" [label="${label}", class=${isLast ? "final" : "open"}];`;
}

function isFinal(transitions: readonly Transition[], state: string): boolean {
  return !transitions.some(
    ({ from, to }) => from.includes(state) && to !== state,
  );
}

function quote(text: string): string {
  return text.replaceAll('"', String.raw`\"`);
}
