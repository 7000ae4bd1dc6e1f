import {
  caseRuns,
  cases,
  repeatedWrites,
  runCase,
  webhookCases,
  type CaseRun,
} from "@fintech-clients/conformance";
import { show } from "./inspect.ts";
import { remoteServer } from "./remote-server.ts";
import { takeUnhandled } from "./unhandled.ts";

/** The result of one case for one operation. */
export interface CaseResult {
  readonly test: string;
  readonly operation: string;
  readonly failures: readonly string[];
}

/** Runs the cases in this runtime, for one provider's operations or for all, against servers of the process at `control`. */
export async function runConformance(
  control: string,
  provider?: string,
): Promise<readonly CaseResult[]> {
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
  if (provider === undefined) {
    for (const { id, run } of webhookCases) {
      const failures = await run().then(
        () => [],
        (reason: unknown) => [String(reason)],
      );
      results.push({ test: id, operation: "webhooks", failures });
    }
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
      ...repeatedWrites({ run, requests }),
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
    // Laid beneath and not copied: an option may be a getter of a class.
    createClient: (options) =>
      operation.createClient(
        isObject(options) && !("dangerouslyAllowBrowser" in options)
          ? Object.defineProperty(options, "dangerouslyAllowBrowser", {
              value: true,
              enumerable: true,
            })
          : options,
      ),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
