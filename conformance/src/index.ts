/** What it takes to run the cases, in any runtime: nothing here needs Node. */
export { cases } from "./cases/index.ts";
export { caseRuns, type CaseRun } from "./format/case-runs.ts";
export type { ServerControl } from "./format/server-control.ts";
export { repeatedWrites } from "./check/repeated-writes.ts";
export { operations } from "./operations/operations.ts";
export type { TestOperation } from "./operations/test-operation.ts";
export { runCase } from "./run/run-case.ts";
export { webhookCases } from "./webhooks/index.ts";
