import type { Transition } from "@fintech-clients/mock";
import { instance } from "@viz-js/viz";
import { figure } from "./figure.ts";

/** A state machine as the simulator has it. */
interface Machine {
  readonly transitions: readonly Transition[];
}

/** A state machine as a picture in the page itself: Graphviz lays it out, the theme colours it. */
export async function drawMachine(
  { transitions }: Machine,
  label: string,
): Promise<string> {
  const graphviz = await instance();
  const svg = graphviz.renderString(describe(transitions), { format: "svg" });
  return figure(svg, label);
}

/** The graph in Graphviz's language. What leads from one state to another is one arrow. */
function describe(transitions: readonly Transition[]): string {
  const arrows = Map.groupBy(
    transitions.flatMap((transition) =>
      transition.from.map((from) => ({ ...transition, from })),
    ),
    ({ from, to }) => JSON.stringify([from, to]),
  );
  const states = new Set(
    transitions.flatMap(({ from, to }) => [...from, to]),
  );
  const final = [...states].filter(
    (state) =>
      !transitions.some(
        ({ from, to }) => from.includes(state) && to !== state,
      ),
  );
  return `digraph {
    rankdir=TB; bgcolor=transparent; nodesep=0.25; ranksep=0.45;
    node [shape=box, style=rounded, fontname=Helvetica, fontsize=11, margin="0.12,0.06"];
    edge [fontname=Helvetica, fontsize=10, arrowsize=0.7];
    ${[...states].map((state) => node(state, final.includes(state))).join("\n")}
    ${[...arrows.values()].map(arrow).join("\n")}
  }`;
}

function node(state: string, isFinal: boolean): string {
  if (state === "none") {
    return `none [shape=circle, label="", width=0.16, fixedsize=true, class=start];`;
  }
  const [status = "", ...rest] = state.split("/");
  const label = [status, ...rest].map(quote).join(String.raw`\n`);
  return `"${quote(state)}" [label="${label}", class=${isFinal ? "final" : "open"}];`;
}

function arrow(
  same: readonly (Omit<Transition, "from"> & { from: string })[],
): string {
  const [{ from, to } = { from: "", to: "" }] = same;
  const label = [...new Set(same.map(({ on }) => on))].join(String.raw`\n`);
  const isSure = same.every(({ mark }) => mark === "stated" || mark === "example");
  return `"${quote(from)}" -> "${quote(to)}" [label="${quote(label)}"${isSure ? "" : ", style=dashed"}];`;
}

function quote(text: string): string {
  return text.replaceAll('"', String.raw`\"`);
}
