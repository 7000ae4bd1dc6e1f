import { isObject } from "@fintech-clients/openapi";
import { canonical } from "./canonical.ts";
import { code } from "./code.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Comparison } from "./comparison.ts";
import { describeSchema } from "./describe-schema.ts";

/** Reports how alternatives changed: as sets, those of one name compared with each other. */
export function compareVariants(
  comparison: Comparison,
  before: readonly unknown[],
  after: readonly unknown[],
  field: string,
): void {
  const same = new Set(before.map(formOf));
  const gone = before.filter(
    (each) => !after.map(formOf).includes(formOf(each)),
  );
  const added = after.filter((each) => !same.has(formOf(each)));
  const pairs = gone.flatMap((old): [unknown, unknown][] => {
    const now = added.find((each) => nameOf(each) === nameOf(old));
    return now === undefined || nameOf(old) === undefined ? [] : [[old, now]];
  });
  const paired = new Set(pairs.flat());
  const lone = [gone, added].map((list) => list.filter((x) => !paired.has(x)));
  const [removed = [], more = []] = lone;
  // A single alternative that was replaced by a single one is that one, changed.
  if (removed.length === 1 && more.length === 1) {
    pairs.push([removed[0], more[0]]);
  } else {
    reportVariants(comparison, removed, more, field);
  }
  for (const [old, now] of pairs) compareSchemas(comparison, old, now, field);
}

function reportVariants(
  { side, report, ...documents }: Comparison,
  removed: readonly unknown[],
  added: readonly unknown[],
  field: string,
): void {
  const name = (document: "before" | "after", schema: unknown): string =>
    code(nameOf(schema) ?? describeSchema(documents[document], schema));
  for (const each of removed) {
    const breaks = side === "request";
    const text = `variant ${name("before", each)} removed`;
    report(
      breaks ? "major" : "minor",
      field,
      breaks ? `${text}: send another` : text,
    );
  }
  for (const each of added) {
    const breaks = side === "response";
    const text = `variant ${name("after", each)} added`;
    report(
      breaks ? "major" : "minor",
      field,
      breaks ? `${text}: handle it` : text,
    );
  }
}

function formOf(schema: unknown): string {
  return JSON.stringify(canonical(schema));
}

function nameOf(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref, title } = schema;
  if (typeof $ref === "string") return $ref.split("/").at(-1);
  return typeof title === "string" ? title : undefined;
}
