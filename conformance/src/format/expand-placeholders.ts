import { isJsonObject } from "./json-object.ts";
import { Placeholder, type RunValues } from "./placeholders.ts";

/** A value of a case with each placeholder in it replaced by what it stands for. */
export function expandPlaceholders(value: unknown, run: RunValues): unknown {
  if (value instanceof Placeholder) {
    return value.valueFor(run);
  }
  if (Array.isArray(value)) {
    return value.map((each) => expandPlaceholders(each, run));
  }
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [
          name,
          expandPlaceholders(each, run),
        ]),
      )
    : value;
}
