import { createProject, runProgram } from "../consumers/project.ts";
import { providerNames } from "../consumers/providers.ts";
import { bundleRunner } from "../consumers/runtimes/bundle-runner.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import { limits } from "../consumers/runtimes/limits.ts";
import type { CaseResult } from "../consumers/runner/run-conformance.ts";
import type { Arrivals } from "../consumers/runner/stale-connections.ts";
import type { Runtime, Task } from "../consumers/runtimes/runtime.ts";
import { oldWorkerd, runtimes } from "../consumers/runtimes/runtimes.ts";
import { startControl } from "../servers/control.ts";
import type { Setting } from "./checks.ts";
import { judgeResults, type Judged } from "./judge-results.ts";

/** What docs/runtimes.md says about a runtime. */
export interface RuntimeProof extends Judged {
  readonly name: string;
  readonly version: string;
  readonly stale: Arrivals;
  /** The same with connections that are not kept; null where the runtime cannot be told so. */
  readonly staleUnpooled: Arrivals | null;
}

/** The runtime of a fast run, and the provider that it runs the cases for. */
const fastRuntimes: ReadonlySet<string> = new Set(["Node 20"]);
const fastProvider = "yuno-payments";

/** Makes a project that has all providers and the runner of the cases. */
export async function createRuntimeProject(setting: Setting): Promise<string> {
  // The runner makes clients of made-up providers too, for which it needs `shared` itself.
  const packages = [...providerNames, "shared"];
  const project = await createProject(setting, "runtimes", packages);
  await bundleRunner(project);
  return project;
}

/** Loads a package with `require()` on each Node, and makes a call; gives the Nodes where that works. */
export function proveRequire(
  { checks, mock }: Setting,
  project: string,
  nodes: readonly string[],
): Promise<string[]> {
  return checks.checkEach(
    nodes,
    (version) => `require() on Node ${version}`,
    async (version) => {
      await runProgram(
        project,
        [mock.baseUrl(fastProvider), mock.credentials(fastProvider)],
        [200, null],
        { node: nodeBinary(version), main: "require.cjs" },
      );
      return version;
    },
  );
}

/** Runs the conformance cases in every runtime. A fast run takes one, and the cases of one provider. */
export function proveRuntimes(
  { checks }: Setting,
  project: string,
  fast: boolean,
): Promise<RuntimeProof[]> {
  return checks.checkEach(
    runtimes.filter(({ name }) => !fast || fastRuntimes.has(name)),
    ({ name }) => `conformance on ${name}`,
    (runtime) => proveRuntime(runtime, project, fast ? [fastProvider] : []),
    ({ version, passed, cannotPass }) =>
      `${version}: ${passed} passed, ${cannotPass} cannot pass there`,
  );
}

/** Calls on workerd with an old compatibility date, which refuses an option that the newer ones need: each request arrives. */
export async function proveOldWorkerd(
  { checks }: Setting,
  project: string,
): Promise<void> {
  await checks.check("calls on workerd of 2024-11-01", async () => {
    const control = await startControl();
    try {
      const { run } = oldWorkerd;
      const arrived = (await run(
        project,
        "meetStaleConnections",
        control.url,
      )) as Arrivals;
      if (Object.values(arrived).some((count) => count !== 1)) {
        throw new Error(`arrived: ${JSON.stringify(arrived)}`);
      }
    } finally {
      await control.close();
    }
  });
}

async function proveRuntime(
  runtime: Runtime,
  project: string,
  provider: readonly string[],
): Promise<RuntimeProof> {
  const control = await startControl();
  const run = (task: Task, ...more: string[]): Promise<unknown> =>
    runtime.run(project, task, control.url, ...more);
  try {
    const staleUnpooled = (await run(
      "meetStaleConnectionsUnpooled",
    )) as Arrivals | null;
    if (Object.values(staleUnpooled ?? {}).some((count) => count !== 1)) {
      throw new Error(
        "a request arrived twice on connections that are not kept",
      );
    }
    const results = (await run(
      "runConformance",
      ...provider,
    )) as readonly CaseResult[];
    return {
      name: runtime.name,
      version: await runtime.version(),
      ...judgeResults(runtime.name, results, limits),
      stale: (await run("meetStaleConnections")) as Arrivals,
      staleUnpooled,
    };
  } finally {
    await control.close();
  }
}
