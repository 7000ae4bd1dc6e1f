import { isJsonObject } from "./is-json-object.ts";
import { shortText } from "./short-text.ts";

/**
 * How `actual` differs from `expected`; empty when it does not. In `expected`,
 * `{ "$min", "$max" }`, `{ "$match" }` and `{ "$oneOf" }` stand for many values.
 */
export function mismatches(
  name: string,
  actual: unknown,
  expected: unknown,
): string[] {
  return matches(actual, expected)
    ? []
    : [`${name} is ${shortText(actual)} instead of ${shortText(expected)}`];
}

function matches(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((each, index) => matches(actual[index], each))
    );
  }
  if (!isJsonObject(expected)) {
    return Object.is(actual, expected);
  }
  const { $min, $max, $match, $oneOf } = expected;
  if ($min !== undefined || $max !== undefined) {
    return Number(actual) >= Number($min) && Number(actual) <= Number($max);
  }
  if (typeof $match === "string") {
    return typeof actual === "string" && new RegExp($match, "u").test(actual);
  }
  if (Array.isArray($oneOf)) {
    return $oneOf.some((each) => matches(actual, each));
  }
  return (
    isJsonObject(actual) &&
    Object.keys(actual).length === Object.keys(expected).length &&
    Object.entries(expected).every(
      ([name, each]) =>
        Object.hasOwn(actual, name) && matches(actual[name], each),
    )
  );
}
