import { defineConfig } from "vitest/config";

/** One configuration for every workspace: each runs it with its own folder as root. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Loading the compilers and parsers for each file anew takes longer than most tests.
    isolate: false,
    // Nothing waits for time to pass; a busy machine may still be slow.
    testTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});
