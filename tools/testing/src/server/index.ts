/** The loopback server alone: nothing here needs a test runner. */
export * from "../loopback-server.ts";
export type * from "../step.ts";
