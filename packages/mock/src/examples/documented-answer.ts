import { emptyAnswer, jsonAnswer, type Answer } from "./answer.js";
import type { Operation } from "../specs/document.js";
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
  for (const [status, { content = {} }] of candidates) {
    const [[type, media] = []] = Object.entries(content);
    if (type?.startsWith("image/") && example === undefined) {
      return { status: toNumber(status), type: "image/png", body: picture };
    }
    const examples = Object.entries(media?.examples ?? {});
    const chosen = examples.find(
      ([name]) => example === undefined || name === example,
    );
    if (chosen !== undefined || example === undefined) {
      return media === undefined
        ? emptyAnswer(toNumber(status))
        : jsonAnswer(
            toNumber(status),
            chosen === undefined ? {} : chosen[1].value,
          );
    }
  }
  return undefined;
}

/** A range such as `2XX` is answered with its first status. */
function toNumber(status: string): number {
  return Number(status.replaceAll("X", "0"));
}
