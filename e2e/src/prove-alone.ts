import { compileProgram } from "./compile-program.ts";
import { createConsumer, type PackageManager } from "./create-consumer.ts";
import {
  installedPackages,
  type InstalledPackage,
} from "./installed-packages.ts";
import { nodeBinary } from "./node-binary.ts";
import type { ProviderName } from "./providers.ts";
import { runProgram } from "./run-program.ts";
import type { Workshop } from "./workshop.ts";

const budgetBytes = 1_000_000;

/** What one package brought with it. */
export interface Alone {
  readonly provider: ProviderName;
  readonly manager: PackageManager;
  readonly bytes: number;
}

/** What each program has to print. */
const printed: Readonly<Record<ProviderName, readonly unknown[]>> = {
  "yuno-payments": ["SUCCEEDED", "rejected", "AUTHORIZATION_REQUIRED"],
  "yuno-banking": ["CLOSED", 202, "CANCELLED"],
  "gu1-kyc": ["cancelled", "rejected", "NOT_FOUND"],
  youhodler: ["executed", "rejected", "operation_not_cancellable"],
};

/** Installs one package in an empty project; looks at what arrived, compiles a program, and runs it. */
export async function proveAlone(
  workshop: Workshop,
  provider: ProviderName,
  manager: PackageManager,
): Promise<Alone> {
  const name = `alone-${provider}-${manager}`;
  const project = await createConsumer(workshop, name, [provider], manager);
  const arrived = installedPackages(project);
  const bytes = arrived.reduce((total, each) => total + each.bytes, 0);
  checkArrived(provider, arrived);
  if (bytes > budgetBytes) {
    throw new Error(`${bytes} bytes are more than ${budgetBytes}`);
  }
  await compileProgram(project, provider);
  await runProgram(
    nodeBinary("20"),
    ["main.mjs", workshop.mock.origin],
    project,
    printed[provider],
  );
  return { provider, manager, bytes };
}

function checkArrived(
  provider: ProviderName,
  arrived: readonly InstalledPackage[],
): void {
  const expected = [
    `@fintech-clients/${provider}`,
    "@fintech-clients/shared",
    "openapi-fetch",
    "openapi-typescript-helpers",
  ].toSorted();
  const names = arrived.map(({ name }) => name);
  if (names.join() !== expected.join()) {
    throw new Error(`${names.join(", ")} arrived`);
  }
  for (const { name, installScripts } of arrived) {
    if (installScripts.length > 0) {
      throw new Error(`${name} has ${installScripts.join(", ")}`);
    }
  }
}
