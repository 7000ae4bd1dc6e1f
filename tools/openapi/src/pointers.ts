import { isObject, type JsonObject } from "./json.ts";

/** A JSON pointer, as a URI fragment, from its unescaped segments. */
export function pointer(...segments: (string | number)[]): string {
  const escaped = segments.map((segment) =>
    String(segment).replaceAll("~", "~0").replaceAll("/", "~1"),
  );
  return `#/${escaped.join("/")}`;
}

const known = new Map<string, readonly string[]>();

/** The unescaped segments of a JSON pointer that is written as a URI fragment. */
export function segmentsOf(at: string): readonly string[] {
  const found = known.get(at);
  if (found) return found;
  const path = at.replace(/^#\/?/, "");
  const segments =
    path === ""
      ? []
      : path
          .split("/")
          .map((part) =>
            decode(part).replaceAll("~1", "/").replaceAll("~0", "~"),
          );
  known.set(at, segments);
  return segments;
}

/** A `%` that escapes nothing stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What a document has at these segments. */
export function valueAt(node: unknown, segments: readonly string[]): unknown {
  let value = node;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isObject(value) ? value[segment] : undefined;
  }
  return value;
}

/** Writes a value into what is there already, in place; `undefined` removes. */
export function setAt(
  root: JsonObject,
  segments: readonly string[],
  value: unknown,
): void {
  const parent = valueAt(root, segments.slice(0, -1));
  const key = segments.at(-1) ?? "";
  if (Array.isArray(parent)) {
    if (value === undefined) parent.splice(Number(key), 1);
    else parent[Number(key)] = value;
  } else if (isObject(parent)) {
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
}
