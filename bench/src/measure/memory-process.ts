import { stubFetch } from "../load/stub-fetch.ts";
import { peers } from "../peers/index.ts";
import { quick } from "../quick.ts";
import { checkAnswer } from "./check-answer.ts";
import type { MemoryUse } from "./measure-memory.ts";

/** 100,000 calls of the client named on the command line, with one signal for all. Started by `measure-memory`. */

const calls = quick ? 2_000 : 100_000;
const peer = peers.find(({ name }) => name === process.argv[2]);
const client = peer!.connect({
  baseUrl: "https://api.example/v1",
  fetch: stubFetch,
  signal: new AbortController().signal,
});

let made = 0;

async function heapAfter(count: number): Promise<number> {
  // Clients that leave listeners on the signal take longer with each call.
  const end = performance.now() + 30_000;
  for (made = 0; made < count && performance.now() < end; made += 1) {
    checkAnswer(await client.write());
  }
  // A turn of the event loop, for what waits for finalizers.
  await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const before = await heapAfter(2_000);
const after = await heapAfter(calls);
const use: MemoryUse = {
  memoryCalls: made,
  bytesLeftPerCall: Math.max(0, Math.round((after - before) / made)),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.send?.(use);
