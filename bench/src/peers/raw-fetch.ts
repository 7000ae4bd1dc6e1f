import type { Peer } from "./peer.ts";
import { readUrl, request, writeUrl } from "./request.ts";

/** `fetch` with headers written by hand: the floor. */
export const rawFetch: Peer = {
  name: "raw fetch",
  lacks: "no repeats, no time limits, no error for a status, no checks",
  program: `export const cancel = async (id) => {
  const response = await fetch("https://api.example/payments/" + encodeURIComponent(id), {
    method: "POST", headers: { "content-type": "application/json", "public-api-key": "a" }, body: "{}",
  });
  return response.json();
};`,
  connect: ({ baseUrl, fetch = globalThis.fetch, signal = null }) => {
    return {
      read: async () =>
        json(
          await fetch(baseUrl + readUrl, {
            headers: request.credentials,
            signal,
          }),
        ),
      write: async () =>
        json(
          await fetch(baseUrl + writeUrl, {
            method: "POST",
            headers: {
              ...request.credentials,
              "content-type": "application/json",
              [request.keyHeader]: crypto.randomUUID(),
            },
            body: JSON.stringify(request.body),
            signal,
          }),
        ),
    };
  },
};

async function json(response: Response): Promise<unknown> {
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return (await response.json()) as unknown;
}
