import { code } from "./code.ts";
import type { PlaceReport } from "./place-report.ts";
import type { Report } from "./report.ts";

/** Reports the fields of one place. */
export function fieldReport(report: PlaceReport, place: string): Report {
  return (bump, field, text) =>
    report(bump, place, field === "" ? text : `${code(field)} ${text}`);
}
