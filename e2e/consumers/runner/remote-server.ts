import type { ServerControl } from "@fintech-clients/conformance";
import { ask, type OpenedServer } from "./ask.ts";

/** The loopback server of one case, in the process at `control`. */
export interface RemoteServer extends ServerControl {
  readonly close: () => Promise<void>;
}

/** Has a loopback server started; each method of the result is one HTTP request. */
export async function remoteServer(control: string): Promise<RemoteServer> {
  const { id, url } = await ask<OpenedServer>(`${control}/open/scripted`);
  const at = `${control}/${id}`;
  return {
    url,
    play: (steps) => ask(`${at}/play`, steps),
    requests: () => ask(`${at}/requests`),
    sockets: () => ask(`${at}/sockets`),
    stalled: (count) => ask(`${at}/stalled`, count),
    released: () => ask(`${at}/released`),
    close: () => ask(`${at}/close`),
  };
}
