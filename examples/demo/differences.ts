import type { Shown, Step } from "./step.ts";

/** Where `shown` is not what the step expects, a line for each. */
export function differences(
  { title, expected }: Step,
  shown: Shown,
): readonly string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(shown)]);
  return [...names]
    .filter((name) => shown[name] !== expected[name])
    .map(
      (name) =>
        `${title}: ${name} is ${String(shown[name])}, documented is ${String(expected[name])}`,
    );
}
