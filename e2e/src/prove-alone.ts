import { credentials } from "../../examples/mock/credentials.ts";
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

interface Program {
  readonly credentials: object;
  readonly printed: readonly unknown[];
}

/** What each program gets, and what it has to print. */
const programs: Readonly<Record<ProviderName, Program>> = {
  "yuno-payments": {
    credentials: credentials.yuno,
    printed: ["SUCCEEDED", "rejected", "AUTHORIZATION_REQUIRED"],
  },
  "yuno-banking": {
    credentials: credentials.yuno,
    printed: ["CLOSED", 202, "CANCELLED"],
  },
  "gu1-kyc": {
    credentials: credentials.gu1,
    printed: ["cancelled", "rejected", "NOT_FOUND"],
  },
  youhodler: {
    credentials: credentials.youHodler,
    printed: ["executed", "rejected", "operation_not_cancellable"],
  },
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
  const program = programs[provider];
  await runProgram(
    nodeBinary("20"),
    ["main.mjs", workshop.mock.origin, JSON.stringify(program.credentials)],
    project,
    program.printed,
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
