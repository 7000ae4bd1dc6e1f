import kyDefault from "ky";
import type { Peer } from "./peer.ts";
import { readUrl, request, writeUrl } from "./request.ts";

/** ky: repeats reads twice, with time limits. */
export const ky: Peer = {
  name: "ky",
  lacks:
    "does not repeat a POST, no idempotency keys, no types from a spec, no path checks",
  package: "ky",
  module: "ky",
  program: `import ky from "ky";
const client = ky.create({ prefix: "https://api.example/" });
export const cancel = (id) => client.post("payments/" + encodeURIComponent(id), { json: {} }).json();`,
  connect: ({ baseUrl, fetch, signal }) => {
    const client = kyDefault.create({
      headers: request.credentials,
      timeout: 75_000,
      retry: { limit: 2, backoffLimit: 8_000, delay: () => 1 },
      ...(fetch && { fetch }),
      ...(signal && { signal }),
    });
    return {
      read: () => client.get(baseUrl + readUrl).json(),
      write: () =>
        client
          .post(baseUrl + writeUrl, {
            json: request.body,
            headers: { [request.keyHeader]: crypto.randomUUID() },
          })
          .json(),
    };
  },
};
