import type { Step } from "@fintech-clients/testing/server";
import type { Caller } from "./caller.ts";

/** A JSON object of a case. */
export type Json = Readonly<Record<string, unknown>>;

/** One conformance case; `case.schema.json` says what each member means. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly proves: readonly string[];
  readonly for: readonly string[];
  readonly options?: Json;
  readonly path?: {
    readonly parameter?: unknown;
    readonly template?: string;
    readonly suffix?: string;
  };
  readonly call?: unknown;
  readonly caller?: Caller;
  readonly random?: number;
  readonly server?: readonly (Step | "$success")[];
  readonly rows?: Readonly<Record<string, Json>>;
  readonly expect: Expectation;
  readonly expectFor?: Readonly<Record<string, Expectation>>;
}

/** What must be true after a case's call, beside what is true of every call. */
export interface Expectation {
  readonly throws?: unknown;
  readonly rejects?: unknown;
  readonly data?: unknown;
  readonly status?: number;
  readonly error?: Json;
  readonly requests?: number | readonly ExpectedRequest[];
  readonly each?: ExpectedRequest;
  readonly attempts?: number;
  readonly key?: unknown;
  readonly waits?: readonly unknown[];
  readonly elapsedMs?: unknown;
  readonly events?: readonly Json[];
  readonly asked?: readonly ("call" | "rejected")[];
  readonly middleware?: readonly string[];
  readonly fetched?: readonly Json[];
  readonly sockets?: unknown;
  readonly hidden?: readonly string[];
}

/** How a request that arrived differs from the documented one. */
export interface ExpectedRequest {
  readonly method?: string;
  readonly path?: string;
  readonly segment?: string;
  readonly query?: string;
  readonly headers?: Json;
  readonly body?: unknown;
  readonly credentials?: "first" | "second" | "none";
}
