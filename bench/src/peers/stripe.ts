import StripeDefault from "stripe";
import type { Peer } from "./peer.ts";
import { readUrl, request, writeUrl } from "./request.ts";

/** Stripe's SDK through its raw request: over its own HTTP client, and over `fetch` where one is given. */
export const stripe: Peer = {
  name: "stripe",
  lacks:
    "Stripe's API only (called here through its raw request), takes no signal, no path checks",
  package: "stripe",
  module: "stripe",
  program: `import Stripe from "stripe";
const client = new Stripe("sk_test_1");
export const cancel = (id) => client.paymentIntents.cancel(id, {});`,
  connect: ({ baseUrl, fetch }) => {
    const { protocol, hostname, port, pathname } = new URL(baseUrl);
    const client = new StripeDefault("sk_test_benchmark", {
      protocol: protocol === "https:" ? "https" : "http",
      host: hostname,
      port: port === "" ? 443 : Number(port),
      timeout: 75_000,
      maxNetworkRetries: 2,
      telemetry: false,
      ...(fetch && { httpClient: StripeDefault.createFetchHttpClient(fetch) }),
    });
    const prefix = pathname === "/" ? "" : pathname;
    const options = { additionalHeaders: request.credentials };
    return {
      read: () =>
        client.rawRequest("GET", prefix + readUrl, undefined, options),
      write: () =>
        client.rawRequest("POST", `/v2${prefix}${writeUrl}`, request.body, {
          ...options,
          additionalHeaders: {
            ...request.credentials,
            [request.keyHeader]: crypto.randomUUID(),
          },
        }),
    };
  },
};
