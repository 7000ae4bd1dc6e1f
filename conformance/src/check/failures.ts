import { isJsonObject } from "../format/json-object.ts";
import { Range } from "../format/range.ts";

/** What is not as it should be, in words. */
export type Failures = readonly string[];

/** One failure when `holds` is false. */
export function unless(holds: boolean, failure: string): Failures {
  return holds ? [] : [failure];
}

/** How `actual` differs from `expected`; empty when it does not. In `expected`, a `RegExp` and a `Range` stand for many values. */
export function mismatches(
  name: string,
  actual: unknown,
  expected: unknown,
): Failures {
  return matches(actual, expected)
    ? []
    : [`${name} is ${shortText(actual)} instead of ${shortText(expected)}`];
}

/** The names of an object's members, in alphabetical order. */
export function memberNames(value: object): string {
  const names = Object.keys(value);
  names.sort();
  return names.join();
}

function matches(actual: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp) {
    return typeof actual === "string" && expected.test(actual);
  }
  if (expected instanceof Range) {
    return Number(actual) >= expected.min && Number(actual) <= expected.max;
  }
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
  return (
    isJsonObject(actual) &&
    Object.keys(actual).length === Object.keys(expected).length &&
    Object.entries(expected).every(
      ([name, each]) =>
        Object.hasOwn(actual, name) && matches(actual[name], each),
    )
  );
}

/** A value for a failure's text, as JSON where it has any. */
function shortText(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, (_, each: unknown) =>
      each instanceof RegExp ||
      Number.isNaN(each) ||
      Math.abs(each as number) === Infinity
        ? String(each)
        : each,
    );
  } catch {
    // The type is shown instead.
  }
  const shown = text ?? (value === undefined ? "undefined" : typeof value);
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}
