import { openClient, serve } from "@fintech-clients/testing";
import { expect, test } from "vitest";
import { provider } from "./provider.ts";

const writes = [
  ["POST", "/webhooks", {}],
  ["PATCH", "/webhooks/{webhook_id}", { path: { webhook_id: "w" } }],
] as const;

test.each(writes)(
  "%s %s: a masked secret is not sent back",
  async (method, path, params) => {
    const server = await serve();
    const client = openClient(provider, { baseUrl: server.url });
    for (const field of [
      "api_key",
      "secret",
      "hmac_client_secret",
      "oauth2_client_secret",
    ]) {
      const body = { account_id: "a", [field]: "***" };
      await expect(
        client.request(method, path, { params, body }),
      ).rejects.toMatchObject({
        name: "ConfigurationError",
        message: `${method} ${path}: body.${field} is masked: give the real secret, or none`,
        outcome: "not-sent",
      });
    }
    expect(server.requests).toEqual([]);
  },
);

test.each(writes)(
  "%s %s: a real secret is sent, whatever else holds three stars",
  async (method, path, params) => {
    const server = await serve({ status: 200, body: {} });
    const client = openClient(provider, { baseUrl: server.url });
    const body = { name: '"secret":"***"', api_key: "****", secret: "a***" };
    const { error } = await client.request(method, path, { params, body });
    expect(error).toBe(undefined);
    expect(server.requests).toHaveLength(1);
  },
);
