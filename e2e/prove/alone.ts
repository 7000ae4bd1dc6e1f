import { installedPackages } from "../consumers/installed-packages.ts";
import {
  compileProgram,
  createProject,
  runProgram,
  type PackageManager,
} from "../consumers/project.ts";
import {
  providerNames,
  providers,
  type ProviderName,
} from "../consumers/providers.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import type { Setting } from "./checks.ts";

/** What one package brings with it. */
export interface Alone {
  readonly provider: ProviderName;
  readonly manager: PackageManager;
  readonly bytes: number;
}

/** Installs each package in an empty project; looks at what arrived, compiles a program, and runs it. A fast run tries pnpm with one package. */
export function proveAlone(setting: Setting, fast: boolean): Promise<Alone[]> {
  const installations = providerNames.flatMap((provider, index) =>
    (fast && index > 0 ? (["npm"] as const) : (["npm", "pnpm"] as const)).map(
      (manager) => ({ provider, manager }),
    ),
  );
  return setting.checks.checkEach(
    installations,
    ({ provider, manager }) => `${provider} alone, by ${manager}`,
    ({ provider, manager }) => install(setting, provider, manager),
    ({ bytes }) => `${bytes} bytes`,
  );
}

async function install(
  setting: Setting,
  provider: ProviderName,
  manager: PackageManager,
): Promise<Alone> {
  const { mock } = setting;
  const name = `alone-${provider}-${manager}`;
  const project = await createProject(setting, name, [provider], manager);
  const bytes = checkArrived(provider, project);
  await compileProgram(project, provider);
  await runProgram(
    project,
    [mock.baseUrl(provider), mock.credentials(provider)],
    providers[provider],
    { node: nodeBinary("20") },
  );
  return { provider, manager, bytes };
}

/** Only these four packages, and no scripts; gives their bytes, which `pnpm budgets` limits. */
function checkArrived(provider: ProviderName, project: string): number {
  const arrived = installedPackages(project);
  const names = arrived.map(({ name }) => name);
  const expected = [
    `@fintech-clients/${provider}`,
    "@fintech-clients/shared",
    "openapi-fetch",
    "openapi-typescript-helpers",
  ].toSorted();
  if (names.join() !== expected.join()) {
    throw new Error(`${names.join(", ")} arrived`);
  }
  for (const { name, installScripts } of arrived) {
    if (installScripts.length > 0) {
      throw new Error(`${name} has ${installScripts.join(", ")}`);
    }
  }
  return arrived.reduce((total, each) => total + each.bytes, 0);
}
