import { expect, test } from "vitest";
import { openClient, serve } from "@fintech-clients/testing";
import { provider } from "./provider.ts";

const template = "/api/kyc/validations/{id}";
const params = { path: { id: "v" } };

/** The header that arrived, on every attempt of one call. */
async function received(
  options: object,
  call: object = {},
): Promise<(string | undefined)[]> {
  const limited = { status: 429, headers: { "retry-after": "0" } };
  const server = await serve(limited, { body: {} });
  const client = openClient(provider, {
    baseUrl: server.url,
    retry: { maxAttempts: 2 },
    ...options,
  });
  await client.request("GET", template, { params, ...call });
  return server.requests.map(({ headers }) => headers["x-organization-id"]);
}

test("organizationId travels with every attempt", async () => {
  const organizationId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  expect(await received({ organizationId })).toEqual([
    organizationId,
    organizationId,
  ]);
});

test.each([{}, { organizationId: undefined }])(
  "%j sends no such header",
  async (options) => {
    expect(await received(options)).toEqual([undefined, undefined]);
  },
);

test("the option is over the factory's headers, and a call's headers are over the option", async () => {
  const options = {
    organizationId: "a",
    headers: { "x-organization-id": "b" },
  };
  expect(await received(options)).toEqual(["a", "a"]);
  const headers = { "X-Organization-ID": "c" };
  expect(await received(options, { headers })).toEqual(["c", "c"]);
});

test.each(["", " c4n4ry", "c4n4ry\r\nx-more: 1", "c4n4ryé", null, 17, {}])(
  "%j is refused by name and not quoted",
  (organizationId) => {
    const open = (): object => openClient(provider, { organizationId });
    const mistake = { name: "ConfigurationError", outcome: "not-sent" };
    expect(open).toThrow(expect.objectContaining(mistake));
    expect(open).toThrow("organizationId must be printable ASCII");
    expect(open).not.toThrow("c4n4ry");
  },
);
