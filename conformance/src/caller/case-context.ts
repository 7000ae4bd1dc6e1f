import {
  countedSignal,
  TestClock,
  type CountedSignal,
} from "@fintech-clients/testing/time";
import type { AbortMoment } from "../format/caller-behaviours.ts";
import type { Case } from "../format/case.ts";
import type { RunValues } from "../format/placeholders.ts";
import type { TestOperation } from "../operations/test-operation.ts";

/** One case being played for one operation, and what was observed of it. */
export interface CaseContext extends RunValues {
  readonly test: Case;
  readonly clock: TestClock;
  readonly caller: CountedSignal;
  /** Events of attempts. */
  readonly events: Readonly<Record<string, unknown>>[];
  /** Why credentials were asked for. */
  readonly asked: string[];
  /** The signals that the credentials function was given. */
  readonly signals: unknown[];
  /** What `fetch` was called with. */
  readonly fetched: Fetched[];
  /** Which middleware ran, and when. */
  readonly ran: string[];
  /** Everything that middleware was shown, as text. */
  readonly shown: string[];
  /** What a middleware, or a framework's `fetch`, threw last. */
  thrown?: unknown;
  /** The latest attempt's answer. */
  answer: Promise<unknown>;
  /** Something hangs: the caller aborts, or a time limit passes. */
  readonly stuck: (moment: AbortMoment) => void;
}

/** What the caller's `fetch` was called with. */
export interface Fetched {
  readonly url: string;
  readonly redirect: unknown;
  readonly signal: unknown;
  readonly cache: unknown;
  /** Whether a credential was among the headers. */
  readonly credentials: boolean;
}

/** The path that the case calls, as it is given to the client. */
export function calledTemplate({ test, operation }: CaseContext): string {
  const { template = operation.template, suffix = "" } = test.path ?? {};
  return template + suffix;
}

/** The context of a case before its call. */
export function createContext(
  test: Case,
  operation: TestOperation,
  serverUrl: string,
): CaseContext {
  // A runtime takes its time to see that a socket may be used again.
  const realMs = test.expect.sockets === undefined ? 0 : 20;
  const clock = new TestClock(test.random ?? 0.5, realMs);
  const caller = countedSignal();
  if (test.caller?.abort === "in-wait") {
    clock.holdSleeps(caller.abort);
  }
  return {
    test,
    operation,
    serverUrl,
    clock,
    caller,
    events: [],
    asked: [],
    signals: [],
    fetched: [],
    ran: [],
    shown: [],
    answer: Promise.resolve(),
    stuck: (moment) => {
      if (test.caller?.abort === moment) {
        caller.abort();
      } else {
        clock.expire();
      }
    },
  };
}
