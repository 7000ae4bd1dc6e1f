import type { Step } from "@fintech-clients/testing/server";
import { createContext, type CaseContext } from "../caller/case-context.ts";
import { macrotask } from "../caller/macrotask.ts";
import { settle, type Settled } from "../caller/settle.ts";
import type { Case, Expectation } from "../format/case.ts";
import { expectationOf } from "../format/case-runs.ts";
import { expandPlaceholders } from "../format/expand-placeholders.ts";
import type { ServerControl } from "../format/server-control.ts";
import { checkLeaks, checkReleased } from "../check/check-leaks.ts";
import { checkObserved } from "../check/check-observed.ts";
import { checkRefusal } from "../check/check-refusal.ts";
import { checkRequests } from "../check/check-requests.ts";
import { checkResult } from "../check/check-result.ts";
import { checkSecrets, type Show } from "../check/check-secrets.ts";
import { mismatches, type Failures } from "../check/failures.ts";
import type { TestOperation } from "../operations/test-operation.ts";

/** Plays one case for one operation; gives what is not as it should be. */
export async function runCase(
  test: Case,
  operation: TestOperation,
  server: ServerControl,
  show: Show,
): Promise<Failures> {
  const context = createContext(test, operation, server.url);
  const expect = expandPlaceholders(
    expectationOf(test, operation),
    context,
  ) as Expectation;
  const script = expandPlaceholders(test.server ?? [], context) as Step[];
  await server.play(script);
  watchStalls(context, server, script);

  const settled = await settle(context);
  if (settled.how === "hanging") {
    return ["the call never settled"];
  }
  const ended = await checkEnd(context, settled, expect);
  await macrotask();
  const { sockets } = expect;
  return [
    ...ended,
    ...checkRequests(
      context,
      await server.requests(),
      expect,
      settled.how === "resolved" ? settled.result.idempotencyKey : undefined,
    ),
    ...checkObserved(context, expect),
    ...checkLeaks(context),
    ...checkSecrets(context, settled, show),
    ...(sockets === undefined
      ? []
      : mismatches("sockets", await server.sockets(), sockets)),
    ...(await checkReleased(server)),
  ];
}

async function checkEnd(
  context: CaseContext,
  settled: Exclude<Settled, { how: "hanging" }>,
  expect: Expectation,
): Promise<Failures> {
  if (settled.how === "resolved") {
    return expect.throws === undefined &&
      expect.rejects === undefined &&
      !expect.thrownOn
      ? checkResult(context, settled.result, expect)
      : ["it was not refused"];
  }
  const { how, reason } = settled;
  return checkRefusal(context, how, reason, expect);
}

/** Ends each stall of the script once the call hangs in it. */
function watchStalls(
  context: CaseContext,
  server: ServerControl,
  script: readonly Step[],
): void {
  const stalls = script.flatMap(({ cut = "" }) =>
    /^stall|^endless/.test(cut) ? [cut] : [],
  );
  for (const [index, cut] of stalls.entries()) {
    void endStall(context, server, index + 1, cut === "stall-in-body");
  }
}

async function endStall(
  context: CaseContext,
  server: ServerControl,
  count: number,
  inBody: boolean,
): Promise<void> {
  await server.stalled(count);
  if (inBody) {
    await context.answer.catch(() => {});
  }
  await macrotask();
  context.stuck(inBody ? "in-body" : "sending");
}
