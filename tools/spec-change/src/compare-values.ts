import { code } from "./code.ts";
import type { Comparison } from "./comparison.ts";
import type { SchemaView } from "./schema-view.ts";

/** Reports how an enum or const changed. An open one stands in types as any value, so that no change of it breaks. */
export function compareValues(
  comparison: Comparison,
  old: SchemaView,
  now: SchemaView,
  field: string,
): void {
  const { side, value, report } = comparison;
  if (!old.values && !now.values) return;
  if (!old.values || !now.values) {
    reportLimit(comparison, old, now, field);
    return;
  }
  const added = [...now.values].filter((each) => !old.values?.has(each));
  const removed = [...old.values].filter((each) => !now.values?.has(each));
  if (added.length > 0) {
    const breaks = side === "response" && !now.open;
    const hint = breaks ? ": handle it" : "";
    report(
      breaks ? "major" : "minor",
      field,
      `${plural(value, added)} added: ${list(added)}${hint}`,
    );
  }
  if (removed.length > 0) {
    // An open type still lets a program send it, but the provider need not.
    const breaks = side === "request";
    const hint = breaks ? ": do not send it" : "";
    report(
      breaks ? "major" : "minor",
      field,
      `${plural(value, removed)} removed: ${list(removed)}${hint}`,
    );
  }
  if (added.length === 0 && removed.length === 0 && old.open !== now.open) {
    const breaks = now.open === (side === "response");
    const what = now.open
      ? "can be any other value too"
      : "is limited to the listed values";
    report(breaks ? "major" : "minor", field, what);
  }
}

/** Any value became a listed one, or the other way round. */
function reportLimit(
  { side, value, report }: Comparison,
  old: SchemaView,
  now: SchemaView,
  field: string,
): void {
  const values = list(now.values ?? old.values);
  if (!now.values) {
    const breaks = side === "response" && !old.open;
    const hint = breaks ? ": handle any other" : "";
    const text = `no longer limited to the ${value}s ${values}${hint}`;
    report(breaks ? "major" : "minor", field, text);
  } else if (now.open) {
    report("minor", field, `${value}s documented: ${values}`);
  } else {
    const breaks = side === "request";
    const hint = breaks ? ": send one of them" : "";
    const text = `limited to the ${value}s ${values}${hint}`;
    report(breaks ? "major" : "minor", field, text);
  }
}

function list(values: Iterable<string> | undefined): string {
  return [...(values ?? [])]
    .map((value) => code(String(JSON.parse(value))))
    .join(", ");
}

function plural(word: string, values: readonly unknown[]): string {
  return values.length === 1 ? word : `${word}s`;
}
