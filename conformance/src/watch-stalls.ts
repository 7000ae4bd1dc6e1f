import type { Step } from "../../tools/testing/src/step.ts";
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
    void server.stalled(index + 1).then(async () => {
      const inBody = cut === "stall-in-body";
      if (inBody) {
        await scene.answer.catch(() => {});
      }
      await macrotask();
      scene.stuck(inBody ? "in-body" : "sending");
    });
  }
}
