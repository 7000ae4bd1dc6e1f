import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { code } from "./code.ts";
import { compareContent } from "./compare-content.ts";
import type { PlaceReport } from "./place-report.ts";

/** Reports how an operation's answers changed, status by status. */
export function compareResponses(
  before: OpenApiDocument,
  after: OpenApiDocument,
  { responses: old = {} }: Operation,
  { responses: now = {} }: Operation,
  report: PlaceReport,
): void {
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const success = status.startsWith("2");
    const place = `response ${status}`;
    const [was, is] = [covering(old, status), covering(now, status)];
    if (was && is) {
      const [one, two] = [resolveRef(before, was), resolveRef(after, is)];
      compareContent(before, after, [one, two], "response", place, report);
      compareHeaders(one, two, place, report);
    } else if (!is) {
      const hint = success
        ? "a result no longer has this status"
        : "its body is unknown now";
      report("major", place, `removed: ${hint}`);
    } else if (success) {
      report("major", place, "added: a result can have this status now");
    } else {
      report("minor", place, "added");
    }
  }
}

/** What the document says of a status: by its number, its range, or as default. */
function covering(
  responses: Record<string, JsonObject>,
  status: string,
): JsonObject | undefined {
  const range = `${status[0]}XX`;
  // The types apply `default` to errors only.
  const rest = status.startsWith("2") ? undefined : responses["default"];
  return responses[status] ?? responses[range] ?? rest;
}

function compareHeaders(
  old: JsonObject,
  now: JsonObject,
  place: string,
  report: PlaceReport,
): void {
  const [was, is] = [old, now].map(
    ({ headers }) => new Set(isObject(headers) ? Object.keys(headers) : []),
  ) as [Set<string>, Set<string>];
  for (const name of is.difference(was)) {
    report("minor", place, `header ${code(name)} added`);
  }
  for (const name of was.difference(is)) {
    report("major", place, `header ${code(name)} removed: do not rely on it`);
  }
}
