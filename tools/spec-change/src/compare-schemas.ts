import { isObject } from "@fintech-clients/openapi";
import { code } from "./code.ts";
import { compareKinds } from "./compare-kinds.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareMembers } from "./compare-members.ts";
import { compareValues } from "./compare-values.ts";
import { compareVariants } from "./compare-variants.ts";
import type { Comparison } from "./comparison.ts";
import { describeSchema } from "./describe-schema.ts";
import { viewSchema } from "./view-schema.ts";

/**
 * Reports how one value's schema changed. What a program writes (a request) may be allowed more and never less; what
 * it reads (a response) may promise more and never less.
 */
export function compareSchemas(
  comparison: Comparison,
  before: unknown,
  after: unknown,
  field: string,
): void {
  const { side, open } = comparison;
  // A schema under the same name is compared once, under that name.
  if (refOf(before) && refOf(before) === refOf(after)) return;
  if (open.some(([one, other]) => one === before && other === after)) return;
  const inner = { ...comparison, open: [...open, [before, after] as const] };
  const old = viewSchema(comparison.before, before);
  const now = viewSchema(comparison.after, after);
  const known = (view: typeof old): boolean =>
    view.kinds !== undefined || view.variants.length > 0;
  if (known(old) && known(now) && old.nullable !== now.nullable) {
    const breaks = now.nullable === (side === "response");
    const hint = side === "response" ? "handle null" : "do not send null";
    const what = now.nullable ? "can be null now" : "can no longer be null";
    comparison.report(
      breaks ? "major" : "minor",
      field,
      breaks ? `${what}: ${hint}` : what,
    );
  }
  if (!old.deprecated && now.deprecated) {
    comparison.report("minor", field, "deprecated");
  }
  compareLimits(inner, old, now, field);
  if (old.variants.length > 0 || now.variants.length > 0) {
    compareVariants(
      inner,
      old.variants.length > 0 ? old.variants : [before],
      now.variants.length > 0 ? now.variants : [after],
      field,
    );
    if (old.variants.length === 0 || now.variants.length === 0) return;
    compareMembers(inner, old, now, field);
    return;
  }
  const types = [
    describeSchema(comparison.before, before),
    describeSchema(comparison.after, after),
  ].map(code);
  if (!compareKinds(inner, old, now, field, types.join(" to "))) return;
  compareValues(inner, old, now, field);
  compareMembers(inner, old, now, field);
  if (old.kinds?.has("array") && now.kinds?.has("array")) {
    compareSchemas(inner, old.items, now.items, `${field}[]`);
  }
}

function refOf(schema: unknown): string | undefined {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return undefined;
  const described = new Set(["$ref", "description", "summary"]);
  const alone = Object.keys(schema).every((key) => described.has(key));
  return alone ? schema["$ref"] : undefined;
}
