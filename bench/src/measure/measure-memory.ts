import { fork } from "node:child_process";
import { once } from "node:events";
import { quick } from "../quick.ts";

/** What many calls leave behind. */
export interface MemoryUse {
  /** How many calls were made: 100,000, or as many as 30 seconds were enough for. */
  readonly memoryCalls: number;
  readonly bytesLeftPerCall: number;
  readonly peakMegabytes: number;
}

/** Measures a client's memory in a process of its own. */
export async function measureMemory(client: string): Promise<MemoryUse> {
  const child = fork(
    new URL("memory-process.ts", import.meta.url),
    [client, ...(quick ? ["--quick"] : [])],
    {
      execArgv: ["--expose-gc", "--no-warnings"],
    },
  );
  const [message] = (await once(child, "message")) as [MemoryUse];
  // Some leave so much behind that ending by themselves takes them minutes.
  child.kill();
  return message;
}
