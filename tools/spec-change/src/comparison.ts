import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Report } from "./report.ts";
import type { Side } from "./side.ts";

/** What comparing two schemas needs to know of its surroundings. */
export interface Comparison {
  before: OpenApiDocument;
  after: OpenApiDocument;
  side: Side;
  /** What one value is called: an error code, or just a value. */
  value: string;
  report: Report;
  /** Pairs being compared, from the outermost inwards: a recursive schema meets itself again. */
  open: readonly (readonly [unknown, unknown])[];
}
