import { setImmediate } from "node:timers/promises";
import type { Fault, Mock } from "@fintech-clients/mock";
import { TestClock } from "@fintech-clients/testing/time";
import type { Outcome } from "../format/case.ts";
import { openClients, type Clients } from "./clients.ts";
import { untilSilent } from "./silence.ts";

/** How one call goes. */
export interface CallPlan {
  /** What befalls its requests, one after the other; after `refused`, nothing listens until the call has ended. */
  readonly faults: readonly Fault[];
  readonly maxAttempts: number;
  /** From 0 to 1: how long it waits between attempts. */
  readonly random: number;
}

/** What a call gives, its types unchecked. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?:
    { readonly outcome: Outcome; readonly retryable: boolean } | undefined;
  readonly attempts: number;
}

/** One call that has ended, with what the simulator saw of it. */
export interface PlannedCall {
  readonly operation: string;
  readonly plan: CallPlan;
  readonly data: unknown;
  readonly outcome: Outcome | "success";
  readonly retryable: boolean | undefined;
  readonly attempts: number;
  /** The journal's numbers of its requests are above the first and up to the second. */
  readonly requests: readonly [after: number, last: number];
  /** What arrived at the simulator's sockets meanwhile. */
  readonly bytes: number;
}

/** Far longer than any call here takes: only one that hangs reaches it. */
const patienceMs = 30_000;

/** Makes one call under the faults that are planned for its requests. The simulator's time passes with the client's; no real time is waited for. */
export async function makePlannedCall(
  mock: Mock,
  operation: string,
  plan: CallPlan,
  send: (clients: Clients) => Promise<CallResult>,
): Promise<PlannedCall> {
  const clock = new TestClock(plan.random, 0);
  const ended = new AbortController();
  const faults = [...plan.faults];
  let isRefused = false;
  const pass = (): void => {
    const before = clock.now;
    clock.expire();
    mock.advance(clock.now - before);
  };
  const prepareRequest = async (): Promise<void> => {
    const fault = faults.shift();
    if (fault === undefined || isRefused) {
      return;
    }
    if (fault === "refused") {
      isRefused = true;
      await mock.refuse();
    } else {
      mock.failNext(operation, { fault });
      void untilSilent(mock, fault, ended.signal).then(pass);
    }
  };
  clock.holdSleeps(() => void prepareRequest().then(pass));

  const after = mock.journal().length;
  const { bytes } = mock.traffic();
  await prepareRequest();
  const clients = openClients(mock, clock, plan.maxAttempts);
  const result = await patiently(send(clients), operation).finally(() =>
    ended.abort(),
  );
  await setImmediate();
  const seen = mock.traffic().bytes - bytes;
  if (isRefused) {
    await mock.accept();
  }
  return {
    operation,
    plan,
    data: result.data,
    outcome: result.error?.outcome ?? "success",
    retryable: result.error?.retryable,
    attempts: result.attempts,
    requests: [after, mock.journal().length],
    bytes: seen,
  };
}

async function patiently<T>(call: Promise<T>, operation: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${operation}: the call never settled`)),
      patienceMs,
    );
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
