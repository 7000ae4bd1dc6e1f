import type { CaseResult } from "../runner/case-result.ts";
import type { StaleSocket } from "../runner/measure-stale-sockets.ts";
import { limits } from "../runtimes/limits.ts";
import type { Runtime } from "../runtimes/runtime.ts";
import type { RuntimeProject } from "./create-runtime-project.ts";
import { judgeResults, type Judged } from "./judge-results.ts";
import { startControl } from "./start-control.ts";

/** What docs/runtimes.md says about a runtime. */
export interface RuntimeProof extends Judged {
  readonly name: string;
  readonly version: string;
  readonly stale: readonly StaleSocket[];
  /** The same with connections that are not kept; null where the runtime cannot be told so. */
  readonly withoutReuse: readonly StaleSocket[] | null;
}

/** Runs the conformance cases in a runtime, for one provider or for all. */
export async function proveRuntime(
  runtime: Runtime,
  { folder, cases }: RuntimeProject,
  provider: string | undefined,
): Promise<RuntimeProof> {
  const control = await startControl({
    cases,
    ...(provider !== undefined && { provider }),
  });
  const run = (task: Parameters<Runtime["run"]>[1]): Promise<unknown> =>
    runtime.run(folder, task, control.url);
  try {
    const withoutReuse = (await run("measureWithoutReuse")) as
      readonly StaleSocket[] | null;
    if (withoutReuse?.some(({ arrived }) => arrived !== 1)) {
      throw new Error(
        "a request arrived twice on connections that are not kept",
      );
    }
    const results = (await run("runConformance")) as readonly CaseResult[];
    return {
      name: runtime.name,
      version: await runtime.version(),
      ...judgeResults(runtime.name, results, limits),
      stale: (await run("measureStaleSockets")) as readonly StaleSocket[],
      withoutReuse,
    };
  } finally {
    await control.close();
  }
}
