import { isDeepStrictEqual } from "node:util";
import { code } from "./code.ts";
import type { Comparison } from "./comparison.ts";
import { limitKeywords } from "./limit-keywords.ts";
import type { SchemaView } from "./schema-view.ts";

/** Reports what no type shows. A program that sends what was allowed before may be refused now. */
export function compareLimits(
  { side, report }: Comparison,
  { limits: old }: SchemaView,
  { limits: now }: SchemaView,
  field: string,
): void {
  for (const keyword of limitKeywords) {
    if (isDeepStrictEqual(old[keyword], now[keyword])) continue;
    const [from, to] = [old[keyword], now[keyword]].map((limit) =>
      limit === undefined ? "none" : code(limit),
    );
    const breaks =
      side === "request" && isStricter(keyword, old[keyword], now[keyword]);
    const text = `${code(keyword)} changed from ${from} to ${to}`;
    report(
      breaks ? "major" : "patch",
      field,
      breaks ? `${text}: keep to it` : text,
    );
  }
}

function isStricter(keyword: string, old: unknown, now: unknown): boolean {
  if (now === undefined || now === false) return false;
  if (typeof old !== "number" || typeof now !== "number") return true;
  if (/^max|Maximum$/.test(keyword)) return now < old;
  if (/^min|Minimum$/.test(keyword)) return now > old;
  return true;
}
