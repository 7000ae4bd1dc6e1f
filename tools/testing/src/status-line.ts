import type { Step } from "./step.ts";

/** The status that a client learns from a step; undefined where its headers never end. */
export function statusLine({ cut, status = 200 }: Step): number | undefined {
  return cut === undefined || cut.endsWith("in-body") ? status : undefined;
}
