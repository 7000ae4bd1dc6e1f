/** What a test puts in place of a runtime's clock and a caller's signal; runs in every runtime. */
export * from "./counted-signal.ts";
export * from "./test-clock.ts";
