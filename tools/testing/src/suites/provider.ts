import { describe } from "vitest";
import type { Provider } from "../client/provider.ts";
import { testContract } from "./contract.ts";
import { testCredentials } from "./credentials.ts";
import { testEnvironments } from "./environments.ts";
import { testErrors } from "./errors.ts";
import { testExamples } from "./examples.ts";
import { testPathParameters } from "./path-parameters.ts";

/** What every provider package has to do, whatever its provider. */
export function testProvider(provider: Provider): void {
  describe("contract", () => {
    testContract(provider);
    testExamples(provider);
  });
  describe("credentials", () => {
    testCredentials(provider);
  });
  describe("environments", () => {
    testEnvironments(provider);
  });
  describe("errors", () => {
    testErrors(provider);
  });
  describe("path parameters", () => {
    testPathParameters(provider);
  });
}
