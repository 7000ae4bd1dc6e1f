/** The loopback server alone: nothing here needs a test runner. */
export * from "./loopback-server.ts";
export * from "./picture.ts";
export type * from "./record-request.ts";
export type * from "./step.ts";
