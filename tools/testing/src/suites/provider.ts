import { describe } from "vitest";
import type { Provider } from "../client/provider.ts";
import { testContract } from "./contract.ts";
import { testCredentials } from "./credentials.ts";
import { testEnvironments } from "./environments.ts";
import { testErrors } from "./errors.ts";
import { testExamples } from "./examples.ts";
import { testPathParameters } from "./path-parameters.ts";

const suites: Readonly<Record<string, (provider: Provider) => void>> = {
  contract: testContract,
  credentials: testCredentials,
  environments: testEnvironments,
  errors: testErrors,
  examples: testExamples,
  "path parameters": testPathParameters,
};

/** What every provider package has to do, whatever its provider. */
export function testProvider(provider: Provider): void {
  for (const [name, suite] of Object.entries(suites)) {
    describe(name, () => suite(provider));
  }
}
