import { startServer } from "../load/start-server.ts";
import { checkAnswer } from "../measure/check-answer.ts";
import { measureMemory } from "../measure/measure-memory.ts";
import { parallel } from "../measure/parallel.ts";
import { peers } from "../peers/index.ts";
import type { Peer } from "../peers/peer.ts";

/** How a client fares when not all goes well. */
export interface TroubleResult {
  readonly client: string;
  /** Of 1,000 keyed writes, of which every fifth request is answered with 503. */
  readonly flaky: Tally;
  /** 200 writes that are refused with a body of 256 KiB. */
  readonly largeError: Tally;
  /** Sockets opened for 1,000 writes, 64 at a time. */
  readonly sockets: number;
  /** How many calls were made for the next two: 100,000, or those of 30 seconds. */
  readonly memoryCalls: number;
  /** Bytes that each call with one shared signal leaves on the heap. */
  readonly bytesLeftPerCall: number;
  /** The peak of the process's memory in these calls, in MB. */
  readonly peakMegabytes: number;
}

interface Tally {
  readonly failed: number;
  readonly requests: number;
  readonly sockets: number;
  readonly seconds: number;
}

async function tally(
  peer: Peer,
  path: string,
  calls: number,
  concurrency: number,
): Promise<Tally> {
  const server = await startServer();
  const client = peer.connect({ baseUrl: `${server.url}${path}` });
  let failed = 0;
  const start = performance.now();
  await parallel(
    () =>
      // A client may take a 503 for a success: that is a failure too.
      client
        .write()
        .then(checkAnswer)
        .catch(() => {
          failed += 1;
        }),
    calls,
    concurrency,
  );
  const seconds = (performance.now() - start) / 1000;
  const { requests, sockets } = await server.counted();
  server.close();
  return { failed, requests, sockets, seconds };
}

async function measure(peer: Peer): Promise<TroubleResult> {
  const memory = measureMemory(peer.name);
  const flaky = await tally(peer, "/flaky/v1", 1_000, 64);
  const largeError = await tally(peer, "/large-error/v1", 200, 1);
  const { sockets, failed } = await tally(peer, "/v1", 1_000, 64);
  if (failed > 0) {
    throw new Error(`${peer.name} failed without trouble`);
  }
  return {
    client: peer.name,
    flaky,
    largeError,
    sockets,
    ...(await memory),
  };
}

/** Measures what becomes of calls that are answered with errors, and what calls leave behind. */
export async function measureTrouble(): Promise<readonly TroubleResult[]> {
  const results: TroubleResult[] = [];
  for (const peer of peers) {
    results.push(await measure(peer));
  }
  return results;
}
