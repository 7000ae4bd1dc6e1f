import type { ServerControl } from "../../conformance/src/server-control.ts";
import type { Step } from "@fintech-clients/testing/server";

/** The loopback server of one case, played by the process at `control`. */
export interface RemoteServer extends ServerControl {
  readonly close: () => Promise<void>;
}

/** Has a loopback server started; every part of its control is one HTTP request. */
export async function remoteServer(control: string): Promise<RemoteServer> {
  const opened = await ask<{ id: number; url: string }>(`${control}/open`);
  const at = `${control}/scenes/${opened.id}`;
  return {
    url: opened.url,
    play: (steps) => ask(`${at}/play`, steps),
    requests: () => ask(`${at}/requests`),
    sockets: () => ask(`${at}/sockets`),
    stalled: (count) => ask(`${at}/stalled/${count}`),
    released: () => ask(`${at}/released`),
    close: () => ask(`${at}/close`),
  };
}

async function ask<T>(url: string, body?: readonly Step[]): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    body: JSON.stringify(body ?? null),
  });
  return (await response.json()) as T;
}
