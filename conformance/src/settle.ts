import { makeCall } from "./make-call.ts";
import { openClient } from "./open-client.ts";
import type { Scene } from "./scene.ts";
import type { Result, Settled } from "./settled.ts";
import type { UntypedClient } from "./test-operation.ts";

/** Far longer than any call here takes: only one that has lost its way gets there. */
const patienceMs = 8_000;

/** Opens the case's client and makes its call, and tells how that ended. */
export async function settle(scene: Scene): Promise<Settled> {
  let client: UntypedClient;
  try {
    client = openClient(scene);
  } catch (reason) {
    return { how: "thrown", reason };
  }
  if (scene.test.caller?.abort === "before") {
    scene.caller.abort();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Settled>((resolve) => {
    timer = setTimeout(() => resolve({ how: "hanging" }), patienceMs);
  });
  const call = makeCall(scene, client).then(
    (result): Settled => ({ how: "resolved", result: result as Result }),
    (reason: unknown): Settled => ({ how: "rejected", reason }),
  );
  const settled = await Promise.race([call, late]);
  clearTimeout(timer);
  return settled;
}
