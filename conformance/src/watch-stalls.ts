import type { Step } from "@fintech-clients/testing/server";
import { macrotask } from "./macrotask.ts";
import type { Scene } from "./scene.ts";
import type { ServerControl } from "./server-control.ts";

/** Ends each stall of the script once the call hangs in it. */
export function watchStalls(
  scene: Scene,
  server: ServerControl,
  script: readonly Step[],
): void {
  const stalls = script.flatMap(({ cut = "" }) =>
    /^stall|^endless/.test(cut) ? [cut] : [],
  );
  for (const [index, cut] of stalls.entries()) {
    void endStall(scene, server, index + 1, cut === "stall-in-body");
  }
}

async function endStall(
  scene: Scene,
  server: ServerControl,
  count: number,
  inBody: boolean,
): Promise<void> {
  await server.stalled(count);
  if (inBody) {
    await scene.answer.catch(() => {});
  }
  await macrotask();
  scene.stuck(inBody ? "in-body" : "sending");
}
