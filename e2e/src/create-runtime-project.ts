import type { Case } from "../../conformance/src/case.ts";
import { readCases } from "../../conformance/src/read-cases.ts";
import { bundleRunner } from "../runtimes/bundle-runner.ts";
import { createConsumer } from "./create-consumer.ts";
import { providers } from "./providers.ts";
import type { Workshop } from "./workshop.ts";

/** A project with all providers and the conformance runner, and the cases for it. */
export interface RuntimeProject {
  readonly folder: string;
  readonly cases: readonly Case[];
}

/** Installs all providers in one project and puts the runner beside them. */
export async function createRuntimeProject(
  workshop: Workshop,
): Promise<RuntimeProject> {
  // The runner makes clients of made-up providers too, for which it needs `shared` itself.
  const packages = [...providers, "shared"];
  const folder = await createConsumer(workshop, "runtimes", packages);
  await bundleRunner(folder);
  return { folder, cases: readCases() };
}
