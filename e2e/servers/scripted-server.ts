import {
  startLoopbackServer,
  type Step,
} from "@fintech-clients/testing/server";
import type { ControlledServer } from "./controlled-server.ts";

/** A browser reads an answer of another origin only with these headers. */
const readable = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** Opens the loopback server of one case. */
export async function openScripted(): Promise<ControlledServer> {
  const server = await startLoopbackServer();
  const closed = Promise.withResolvers<void>();
  return {
    url: server.url,
    answers: {
      play: (steps) => server.play((steps as Step[]).map(withReadableHeaders)),
      requests: () => server.requests,
      sockets: () => server.sockets,
      // A case that has ended waits for neither.
      stalled: (count) =>
        Promise.race([server.stalled(count as number), closed.promise]),
      released: () => Promise.race([server.released(), closed.promise]),
    },
    close: () => {
      closed.resolve();
      return server.close();
    },
  };
}

function withReadableHeaders(step: Step): Step {
  return { ...step, headers: { ...readable, ...step.headers } };
}
