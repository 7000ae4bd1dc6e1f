import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { certificate, privateKey } from "./self-signed.ts";

let requests = 0;
const server = createServer(
  { cert: certificate, key: privateKey },
  (_, response) => {
    requests += 1;
    response.end("{}");
  },
).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

afterAll(() => {
  server.close();
});

test("a write to a server whose certificate is refused was not sent", async () => {
  const client = makeClient({
    environment: undefined,
    baseUrl: `https://127.0.0.1:${port}`,
    retry: { maxAttempts: 1 },
  });
  expect(
    await client["POST"]?.("/things", { body: { amount: 1 } }),
  ).toMatchObject({
    attempts: 1,
    error: {
      name: "ConnectionError",
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
      outcome: "not-sent",
      retryable: true,
    },
  });
  expect(requests).toBe(0);
});
