import ModernTreasury from "modern-treasury";
import type { Peer } from "./peer.ts";
import { readUrl, request, writeUrl } from "./request.ts";

/** A fintech SDK of the Stainless kind, through its generic methods. */
export const modernTreasury: Peer = {
  name: "modern-treasury",
  lacks:
    "its own API only (called here through its generic methods), no total time limit",
  package: "modern-treasury",
  module: "modern-treasury",
  program: `import ModernTreasury from "modern-treasury";
const client = new ModernTreasury({ apiKey: "a", organizationID: "b" });
export const cancel = (id) => client.paymentOrders.update(id, {});`,
  connect: ({ baseUrl, fetch, signal }) => {
    const client = new ModernTreasury({
      baseURL: baseUrl,
      apiKey: "key-of-the-benchmark",
      organizationID: "organization",
      defaultHeaders: request.credentials,
      timeout: 75_000,
      maxRetries: 2,
      ...(fetch && { fetch }),
    });
    const options = signal ? { signal } : {};
    return {
      read: async () => client.get(readUrl, options),
      write: async () =>
        client.post(writeUrl, {
          ...options,
          body: request.body,
          headers: { [request.keyHeader]: crypto.randomUUID() },
        }),
    };
  },
};
