import { createYouHodlerClient } from "@fintech-clients/youhodler";
import { pollute, serve } from "@fintech-clients/testing";
import { expect, test } from "vitest";

const credentials = { clientId: "client-17", clientSecret: "secret" };
const list = { body: { items: [] } };

const fail = (): never => {
  throw new Error("s3cret");
};

test.each(["credentials", "headers", "timeout", "fetch"])(
  "a getter of %s that throws is a mistake in the program",
  (name) => {
    const options = Object.defineProperty(
      { baseUrl: "https://youhodler.example", credentials },
      name,
      { enumerable: true, get: fail },
    );
    expect(() => createYouHodlerClient(options)).toThrow(
      expect.objectContaining({
        name: "ConfigurationError",
        message: expect.stringMatching(`: ${name} cannot be read`) as string,
      }),
    );
  },
);

test.each(["get", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"])(
  "so is a proxy whose %s throws",
  (trap) => {
    const options = new Proxy({ credentials }, { [trap]: fail });
    for (const given of [options, { credentials: options }]) {
      expect(() => createYouHodlerClient(given as never)).toThrow(
        expect.objectContaining({
          name: "ConfigurationError",
          message: expect.not.stringContaining("s3cret") as string,
        }),
      );
    }
  },
);

test("credentials from Object.prototype are none", () => {
  pollute({ credentials });
  expect(() =>
    createYouHodlerClient({ baseUrl: "https://youhodler.example" } as never),
  ).toThrow("credentials.token is missing");
});

test("a token request has nothing from Object.prototype", async () => {
  const token = { body: { access_token: "T1" } };
  const server = await serve(token, list, token, list);
  const open = () =>
    createYouHodlerClient({ baseUrl: server.url, credentials });
  // Loads its module, which a polluted prototype could keep from being loaded.
  await open().GET("/clients");
  for (const [name, value] of Object.entries({
    headers: { "x-stranger": "1" },
    retry: { maxAttempts: 0 },
    timeout: { totalMs: 0 },
    anonymous: false,
    idempotencyHeader: "x-stranger",
    "*": { idempotencyHeader: "x-stranger" },
  })) {
    pollute({ [name]: value });
  }
  expect((await open().GET("/clients")).error).toBe(undefined);
  expect(server.requests).toHaveLength(4);
  for (const { headers } of server.requests) {
    expect(Object.hasOwn(headers, "x-stranger")).toBe(false);
  }
});

test("getters of the caller's own classes count", async () => {
  const server = await serve({ body: { access_token: "T1" } }, list);
  class Options {
    get baseUrl(): string {
      return server.url;
    }
    get credentials(): object {
      return new Credentials();
    }
  }
  class Credentials {
    get clientId(): string {
      return "client-17";
    }
    get clientSecret(): string {
      return "secret";
    }
  }
  const client = createYouHodlerClient(new Options() as never);
  expect((await client.GET("/clients")).error).toBe(undefined);
  expect(server.requests[0]?.body).toContain("client-17");
});
