import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  resolveRef,
} from "@fintech-clients/openapi";
import { compareContent } from "./compare-content.ts";
import type { PlaceReport } from "./place-report.ts";

const place = "request body";

/** Reports how what an operation takes changed. */
export function compareRequestBody(
  before: OpenApiDocument,
  after: OpenApiDocument,
  old: Operation,
  now: Operation,
  report: PlaceReport,
): void {
  const [was, is] = [bodyOf(before, old), bodyOf(after, now)];
  if (!was && !is) return;
  if (!is) {
    report("major", place, "removed: send none");
  } else if (!was) {
    if (is["required"] === true)
      report("major", place, "added, required: send it");
    else report("minor", place, "added, optional");
  } else {
    const required = is["required"] === true;
    if (required !== (was["required"] === true)) {
      if (required) report("major", place, "now required: send it");
      else report("minor", place, "no longer required");
    }
    compareContent(before, after, [was, is], "request", place, report);
  }
}

function bodyOf(
  document: OpenApiDocument,
  operation: Operation,
): JsonObject | undefined {
  const body = operation["requestBody"];
  return isObject(body) ? resolveRef(document, body) : undefined;
}
