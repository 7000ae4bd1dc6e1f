import { startServer } from "../load/start-server.ts";
import { stubFetch } from "../load/stub-fetch.ts";
import { parallel } from "../measure/parallel.ts";
import { checkAnswer } from "../measure/check-answer.ts";
import { rounds, type Contender, type Timing } from "../measure/rounds.ts";
import { timedCalls } from "../measure/timed-calls.ts";
import { peers } from "../peers/index.ts";
import { connectOpenapiFetch, observer } from "../peers/openapi-fetch.ts";
import { connectOurs, ours } from "../peers/ours.ts";
import { quick } from "../quick.ts";
import type { Connection, Target } from "../peers/peer.ts";

/** What calls cost when all goes well; times in microseconds. */
export interface CallResults {
  readonly stubRead: readonly Timing[];
  readonly stubWrite: readonly Timing[];
  readonly loopbackRead: readonly Timing[];
  readonly loopbackWrite: readonly Timing[];
  /** Raw fetch after other work, whose time does not count: what the machine adds for who calls less often. */
  readonly loopbackAfterWork: readonly Timing[];
  /** The time of one call when 64 are under way; its inverse is the throughput. */
  readonly loopbackParallel: readonly Timing[];
  readonly construction: readonly Timing[];
}

const totalRounds = quick ? 1 : 21;
const loopbackRounds = quick ? 1 : 31;
/** Until V8 has compiled what a call takes: a service makes its calls for hours. */
const warmUp = quick ? 1 : 30;
const withMiddleware = ", one middleware";
const reference = "openapi-fetch";

type Call = keyof Connection;

const againstOpenapiFetch = (name: string): string =>
  name.endsWith(withMiddleware) ? reference + withMiddleware : reference;

function connections(target: Target): ReadonlyMap<string, Connection> {
  return new Map(peers.map((peer) => [peer.name, peer.connect(target)]));
}

function variants(target: Target): ReadonlyMap<string, Connection> {
  const { signal } = new AbortController();
  const credentials = {
    publicApiKey: "sandbox_key",
    privateSecretKey: "secret",
  };
  return new Map([
    [ours.name + withMiddleware, connectOurs(target, {}, observer)],
    [reference + withMiddleware, connectOpenapiFetch(target, observer)],
    [`${ours.name}, a signal`, connectOurs({ ...target, signal })],
    [
      `${ours.name}, a credentials function`,
      connectOurs(target, { credentials: () => credentials }),
    ],
  ]);
}

function contenders(
  clients: ReadonlyMap<string, Connection>,
  call: Call,
  calls: number,
): Contender[] {
  return [...clients].map(([name, client]) => ({
    name,
    batch: () => timedCalls(client[call], calls),
  }));
}

async function construction(): Promise<readonly Timing[]> {
  const target = { baseUrl: "https://api.example/v1", fetch: stubFetch };
  return rounds(
    peers
      .filter(({ name }) => name !== "raw fetch")
      .map((peer) => ({
        name: peer.name,
        batch: async () => {
          const times: number[] = [];
          for (let index = 0; index < 100; index += 1) {
            const start = performance.now();
            peer.connect(target);
            times.push((performance.now() - start) * 1000);
          }
          return times;
        },
      })),
    () => reference,
    totalRounds,
  );
}

/** Measures calls that succeed. */
export async function measureCalls(): Promise<CallResults> {
  const stub = { baseUrl: "https://api.example/v1", fetch: stubFetch };
  const stubbed = new Map([...connections(stub), ...variants(stub)]);
  const stubRounds = (call: Call): Promise<readonly Timing[]> =>
    rounds(
      contenders(stubbed, call, 400),
      againstOpenapiFetch,
      totalRounds,
      warmUp,
    );

  const server = await startServer();
  const real = connections({ baseUrl: `${server.url}/v1` });
  const loopback = (call: Call): Promise<readonly Timing[]> =>
    rounds(
      contenders(real, call, 100),
      againstOpenapiFetch,
      loopbackRounds,
      warmUp,
    );
  const results = {
    stubRead: await stubRounds("read"),
    stubWrite: await stubRounds("write"),
    loopbackRead: await loopback("read"),
    loopbackWrite: await loopback("write"),
    loopbackAfterWork: await rounds(
      [0, 20, 40, 60, 80, 100].map((us) => ({
        name: `${us} µs`,
        batch: () => timedCalls(real.get("raw fetch")!.read, 100, us),
      })),
      () => "0 µs",
      loopbackRounds,
      warmUp,
    ),
    loopbackParallel: await rounds(
      [...real].map(([name, { write }]) => ({
        name,
        batch: async () => {
          const calls = 640;
          const start = performance.now();
          await parallel(async () => checkAnswer(await write()), calls, 64);
          return [((performance.now() - start) * 1000) / calls];
        },
      })),
      againstOpenapiFetch,
      totalRounds,
    ),
    construction: await construction(),
  };
  server.close();
  return results;
}
