import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Change } from "./change.ts";
import { code } from "./code.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { fieldReport } from "./field-report.ts";
import { schemaUses } from "./schema-uses.ts";

/** Reports how the named schemas changed, each of which is an exported type. */
export function compareNamedSchemas(
  before: OpenApiDocument,
  after: OpenApiDocument,
  add: (change: Change) => void,
): void {
  const [old, now] = [before, after].map(
    ({ components }) => components?.["schemas"] ?? {},
  ) as [Record<string, unknown>, Record<string, unknown>];
  const [used, uses] = [schemaUses(before), schemaUses(after)];
  for (const name of Object.keys(old)) {
    const subject = `type ${code(name)}`;
    if (!(name in now)) {
      const text = "removed: its name is no longer exported";
      add({ bump: "major", subject, place: "", text });
      continue;
    }
    const sides = (used.get(name) ?? new Set()).intersection(
      uses.get(name) ?? new Set(),
    );
    // What no operation uses as before is still exported: programs read it, if anything.
    for (const side of sides.size > 0 ? sides : ["response" as const]) {
      const report = fieldReport(
        (bump, place, text) => add({ bump, subject, place, text }),
        sides.size > 1 ? `in a ${side}` : "",
      );
      const value = name === "ErrorCode" ? "error code" : "value";
      const comparison = { before, after, side, value, report, open: [] };
      compareSchemas(comparison, old[name], now[name], "");
    }
  }
  for (const name of Object.keys(now)) {
    if (name in old) continue;
    add({
      bump: "minor",
      subject: `type ${code(name)}`,
      place: "",
      text: "added",
    });
  }
}
