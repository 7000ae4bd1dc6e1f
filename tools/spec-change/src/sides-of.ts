import { pointerSegments } from "./pointer-segments.ts";
import type { RedoclyChange } from "./redocly-change.ts";
import type { Side } from "./side.ts";

/** Who writes the values that a change is about. */
export function sidesOf(
  { path }: RedoclyChange,
  uses: ReadonlyMap<string, ReadonlySet<Side>>,
): ReadonlySet<Side> {
  const [root, section, name = ""] = pointerSegments(path);
  if (root === "components" && section === "schemas") {
    return uses.get(name) ?? new Set();
  }
  return new Set([path.includes("/responses/") ? "response" : "request"]);
}
