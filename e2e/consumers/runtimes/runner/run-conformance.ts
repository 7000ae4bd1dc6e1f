import {
  caseRuns,
  type CaseRun,
} from "../../../../conformance/src/case-runs.ts";
import { repeatedWrites } from "../../../../conformance/src/repeated-writes.ts";
import { runCase } from "../../../../conformance/src/run-case.ts";
import type { Case } from "../../../../conformance/src/case.ts";
import { ask } from "./ask.ts";
import { show } from "./inspect.ts";
import { remoteServer } from "./remote-server.ts";
import { takeUnhandled } from "./unhandled.ts";

/** What a runtime is to run. */
export interface Plan {
  readonly cases: readonly Case[];
  /** The provider whose operations the cases run for; default all. */
  readonly provider?: string | undefined;
}

/** The result of one case for one operation. */
export interface CaseResult {
  readonly test: string;
  readonly operation: string;
  readonly failures: readonly string[];
}

/** Runs the plan's cases in this runtime, against servers of the process at `control`. */
export async function runConformance(
  control: string,
): Promise<readonly CaseResult[]> {
  const { cases, provider } = await ask<Plan>(`${control}/plan`);
  const runs = caseRuns(cases).filter(
    ({ operation }) => (provider ?? operation.provider) === operation.provider,
  );
  const results: CaseResult[] = [];
  for (const run of runs) {
    results.push({
      test: run.test.id,
      operation: run.operation.name,
      failures: await failuresOf(run, control),
    });
  }
  return results;
}

async function failuresOf(
  { test, operation }: CaseRun,
  control: string,
): Promise<readonly string[]> {
  const server = await remoteServer(control);
  try {
    const failures = await runCase(test, inAnyRuntime(operation), server, show);
    const requests = await server.requests();
    const run = { test, operation };
    const unhandled = takeUnhandled();
    return [
      ...failures,
      ...repeatedWrites({ run, failures, requests }),
      ...(unhandled > 0 ? [`${unhandled} rejections were not handled`] : []),
    ];
  } catch (error) {
    return [`the runner failed: ${String(error)}`];
  } finally {
    await server.close();
  }
}

/** Only a browser needs the option; elsewhere it changes nothing. */
function inAnyRuntime(operation: CaseRun["operation"]): CaseRun["operation"] {
  return {
    ...operation,
    createClient: (options) =>
      operation.createClient({
        dangerouslyAllowBrowser: true,
        ...(options as object),
      }),
  };
}
