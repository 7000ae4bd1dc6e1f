import { create, type CreateAxiosDefaults } from "axios";
import type { Peer } from "./peer.ts";
import { readUrl, request, writeUrl } from "./request.ts";

/** axios: over its own HTTP adapter, and over `fetch` where one is given. */
export const axios: Peer = {
  name: "axios",
  lacks:
    "no repeats, no idempotency keys, no types from a spec, no path checks",
  package: "axios",
  module: "axios",
  program: `import axios from "axios";
const client = axios.create({ baseURL: "https://api.example" });
export const cancel = (id) => client.post("/payments/" + encodeURIComponent(id), {});`,
  connect: ({ baseUrl, fetch, signal }) => {
    const client = create({
      baseURL: baseUrl,
      headers: request.credentials,
      timeout: 75_000,
      ...(signal && { signal }),
      ...(fetch && {
        adapter: "fetch",
        // The types of axios's Response differ from the global one's.
        env: { fetch, Request, Response } as NonNullable<
          CreateAxiosDefaults["env"]
        >,
      }),
    });
    return {
      read: async () => (await client.get<unknown>(readUrl)).data,
      write: async () =>
        (
          await client.post<unknown>(writeUrl, request.body, {
            headers: { [request.keyHeader]: crypto.randomUUID() },
          })
        ).data,
    };
  },
};
