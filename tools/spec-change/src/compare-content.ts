import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "@fintech-clients/openapi";
import { code } from "./code.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { fieldReport } from "./field-report.ts";
import { jsonContent } from "./json-content.ts";
import type { PlaceReport } from "./place-report.ts";
import type { Side } from "./side.ts";

/** Reports how a body changed. */
export function compareContent(
  before: OpenApiDocument,
  after: OpenApiDocument,
  [old, now]: readonly [JsonObject, JsonObject],
  side: Side,
  place: string,
  report: PlaceReport,
): void {
  const [was, is] = [old, now].map(({ content }) =>
    isObject(content) ? content : {},
  );
  const [first, second] = [jsonContent(was ?? {}), jsonContent(is ?? {})];
  for (const type of Object.keys(was ?? {})) {
    if (is && type in is) continue;
    report("major", place, `content ${code(type)} removed: use another`);
  }
  for (const type of Object.keys(is ?? {})) {
    if (was && type in was) continue;
    const none = Object.keys(was ?? {}).length === 0;
    const breaks = none && side === "response";
    const hint = breaks ? ": there was no body before" : "";
    report(
      breaks ? "major" : "minor",
      place,
      `content ${code(type)} added${hint}`,
    );
  }
  if (!first || !second) return;
  const comparison = {
    before,
    after,
    side,
    value: "value",
    report: fieldReport(report, place),
    open: [],
  };
  compareSchemas(comparison, first.schema, second.schema, "");
}
