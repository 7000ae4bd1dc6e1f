import { onTestFinished } from "vitest";
import {
  startLoopbackServer,
  type LoopbackServer,
} from "../server/loopback-server.ts";
import type { Step } from "../server/step.ts";

/** A server for the running test, with its script. */
export async function serve(...steps: Step[]): Promise<LoopbackServer> {
  const server = await startLoopbackServer();
  onTestFinished(() => server.close());
  server.play(steps);
  return server;
}
