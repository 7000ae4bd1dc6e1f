import type { Transition } from "@fintech-clients/mock";
import { instance } from "@viz-js/viz";
import { describeMachine } from "./describe-machine.ts";
import { figure } from "./figure.ts";

/** A state machine as a picture in the page itself: Graphviz lays it out, the theme colours it. */
export async function drawMachine(
  transitions: readonly Transition[],
  label: string,
): Promise<string> {
  const graphviz = await instance();
  const svg = graphviz.renderString(describeMachine(transitions), {
    format: "svg",
  });
  return figure(svg, label);
}
