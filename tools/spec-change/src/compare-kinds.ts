import type { Comparison } from "./comparison.ts";
import type { SchemaView } from "./schema-view.ts";

/** Reports a changed type. False if nothing further can be compared. */
export function compareKinds(
  { side, report }: Comparison,
  { kinds: old }: SchemaView,
  { kinds: now }: SchemaView,
  field: string,
  types: string,
): boolean {
  if (!old && !now) return false;
  const wider = !now || (old && [...now].some((kind) => !old.has(kind)));
  const narrower = !old || (now && [...old].some((kind) => !now.has(kind)));
  if (wider || narrower) {
    const breaks = side === "response" ? wider : narrower;
    const text = `type changed from ${types}`;
    const hint = `change what ${side === "response" ? "reads" : "sends"} it`;
    report(
      breaks ? "major" : "minor",
      field,
      breaks ? `${text}: ${hint}` : text,
    );
  }
  return [...(old ?? [])].some((kind) => now?.has(kind));
}
