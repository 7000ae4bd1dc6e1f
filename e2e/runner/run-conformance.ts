import { caseRuns, type CaseRun } from "../../conformance/src/case-runs.ts";
import { repeatedWrites } from "../../conformance/src/repeated-writes.ts";
import { runCase } from "../../conformance/src/run-case.ts";
import type { CaseResult } from "./case-result.ts";
import type { Plan } from "./plan.ts";
import { remoteServer } from "./remote-server.ts";
import { show } from "./show.ts";
import { takeUnhandled } from "./unhandled.ts";

/** Runs the cases in this runtime, against servers that the process at `control` plays. */
export async function runConformance(
  control: string,
): Promise<readonly CaseResult[]> {
  const response = await fetch(`${control}/plan`);
  const { cases, provider } = (await response.json()) as Plan;
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

/** In a browser a client has to be allowed; everywhere else that changes nothing. */
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
