import type { Step } from "@fintech-clients/testing/server";
import type { Case, Expectation } from "./case.ts";
import { checkLeaks } from "./check-leaks.ts";
import { checkObserved } from "./check-observed.ts";
import { checkReleased } from "./check-released.ts";
import { checkRefusal } from "./check-refusal.ts";
import { checkRequests } from "./check-requests.ts";
import { checkResult } from "./check-result.ts";
import { checkSecrets, type Show } from "./check-secrets.ts";
import { expectationOf } from "./expectation-of.ts";
import type { Failures } from "./failures.ts";
import { macrotask } from "./macrotask.ts";
import { mismatches } from "./mismatches.ts";
import { revive } from "./revive.ts";
import { createScene, type Scene } from "./scene.ts";
import type { ServerControl } from "./server-control.ts";
import { settle } from "./settle.ts";
import type { Settled } from "./settled.ts";
import type { TestOperation } from "./test-operation.ts";
import { watchStalls } from "./watch-stalls.ts";

/** Plays one case for one operation; gives what is not as it should be. */
export async function runCase(
  test: Case,
  operation: TestOperation,
  server: ServerControl,
  show: Show,
): Promise<Failures> {
  const scene = createScene(test, operation, server.url);
  const expect = revive(
    expectationOf(test, operation),
    operation,
    server.url,
  ) as Expectation;
  const script = scriptOf(test, operation, server.url);
  await server.play(script);
  watchStalls(scene, server, script);

  const settled = await settle(scene);
  if (settled.how === "hanging") {
    return ["the call never settled"];
  }
  const ended = await checkEnd(scene, settled, expect);
  await macrotask();
  const { sockets } = expect;
  return [
    ...ended,
    ...checkRequests(
      scene,
      await server.requests(),
      expect,
      settled.how === "resolved" ? settled.result.idempotencyKey : undefined,
    ),
    ...checkObserved(scene, expect),
    ...checkLeaks(scene),
    ...checkSecrets(scene, settled, show),
    ...(sockets === undefined
      ? []
      : mismatches("sockets", await server.sockets(), sockets)),
    ...(await checkReleased(server)),
  ];
}

function scriptOf(
  { server = [] }: Case,
  operation: TestOperation,
  url: string,
): readonly Step[] {
  return server.map((step) =>
    step === "$success"
      ? operation.success
      : (revive(step, operation, url) as Step),
  );
}

async function checkEnd(
  scene: Scene,
  settled: Exclude<Settled, { how: "hanging" }>,
  expect: Expectation,
): Promise<Failures> {
  if (settled.how === "resolved") {
    return expect.throws === undefined && expect.rejects === undefined
      ? checkResult(scene, settled.result, expect)
      : ["it was not refused"];
  }
  const { how, reason } = settled;
  return checkRefusal(
    scene,
    how,
    reason,
    how === "thrown" ? expect.throws : expect.rejects,
  );
}
