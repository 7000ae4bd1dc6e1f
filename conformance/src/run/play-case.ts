import { inspect } from "node:util";
import { startLoopbackServer } from "@fintech-clients/testing/server";
import type { CaseRun } from "../format/case-runs.ts";
import type { Failures } from "../check/failures.ts";
import type { ServedRun } from "../check/repeated-writes.ts";
import { runCase } from "./run-case.ts";

/** What came of a case's run, and what the server saw of it. */
export interface Played extends ServedRun {
  readonly failures: Failures;
}

/** Runs a case on Node, against a server of its own. */
export async function playCase(run: CaseRun): Promise<Played> {
  const server = await startLoopbackServer();
  const unhandled: string[] = [];
  const note = (): void => {
    unhandled.push("a rejection was not handled");
  };
  process.on("unhandledRejection", note);
  try {
    const control = {
      url: server.url,
      play: async (steps: Parameters<typeof server.play>[0]) =>
        server.play(steps),
      requests: async () => server.requests,
      sockets: async () => server.sockets,
      stalled: server.stalled,
      released: server.released,
    };
    const failures = await runCase(run.test, run.operation, control, show);
    const { requests } = server;
    return { run, failures: [...failures, ...unhandled], requests };
  } finally {
    process.off("unhandledRejection", note);
    await server.close();
  }
}

function show(value: unknown): string {
  return value instanceof Error
    ? `${inspect(value, { depth: 8 })}\n${JSON.stringify(value)}\n${String(value)}\n${value.stack}`
    : inspect(value, { depth: 8 });
}
