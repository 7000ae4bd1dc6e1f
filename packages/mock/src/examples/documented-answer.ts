import { emptyAnswer, jsonAnswer, type Answer } from "./answer.js";
import type { Operation } from "../specs/document.js";
import { examplesOf, isJson, mainContent } from "../specs/examples-of.js";
import { picture } from "./picture.js";
import type { Preference } from "./prefer.js";

/**
 * The documented example that ``code` and `example` ask for, else of the first success,
 * one with a body before one without; undefined when nothing like it is documented.
 */
export function documentedAnswer(
  { responses }: Operation,
  { code, example }: Partial<Pick<Preference, "code" | "example">> = {},
): Answer | undefined {
  const asked = Object.entries(responses).filter(([status]) =>
    code === undefined
      ? example !== undefined || status.startsWith("2")
      : status === code,
  );
  const candidates = [
    ...asked.filter(([, { content }]) => content !== undefined),
    ...asked.filter(([, { content }]) => content === undefined),
  ];
  for (const [status, { content }] of candidates) {
    const [type, media] = mainContent(content) ?? [];
    if (type?.startsWith("image/") && example === undefined) {
      return { status: toNumber(status), type: "image/png", body: picture };
    }
    const chosen = examplesOf(media).find(
      ([name]) => example === undefined || name === example,
    );
    if (chosen !== undefined || example === undefined) {
      return answer(toNumber(status), type, chosen?.[1]);
    }
  }
  return undefined;
}

function answer(
  status: number,
  type: string | undefined,
  value: unknown,
): Answer {
  if (type === undefined) {
    return emptyAnswer(status);
  }
  return isJson(type)
    ? jsonAnswer(status, value === undefined ? {} : value)
    : { status, type, body: typeof value === "string" ? value : "" };
}

/** A range such as `2XX` is answered with its first status. */
function toNumber(status: string): number {
  return Number(status.replaceAll("X", "0"));
}
