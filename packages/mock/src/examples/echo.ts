import { isObject } from "./json.js";

/**
 * A documented example in which each field that the request sent has the sent
 * value. A field that the example does not have is not added, and one of
 * another kind stays, so that the answer keeps its documented shape: card
 * numbers, which no answer has, never come back.
 */
export function echo(example: unknown, sent: unknown): unknown {
  if (sent === undefined) {
    return example;
  }
  if (isObject(example)) {
    return isObject(sent)
      ? Object.fromEntries(
          Object.entries(example).map(([key, value]) => [
            key,
            echo(value, sent[key]),
          ]),
        )
      : sent === null
        ? sent
        : example;
  }
  if (Array.isArray(example)) {
    const [first] = example as unknown[];
    return Array.isArray(sent) && example.length > 0
      ? sent.map((item) => echo(first, item))
      : example;
  }
  const sameKind =
    typeof sent === typeof example ||
    (example === null && typeof sent !== "object");
  return sameKind || sent === null ? sent : example;
}
