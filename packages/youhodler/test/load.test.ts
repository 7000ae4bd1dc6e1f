import { expect, test, vi } from "vitest";
import { serve } from "@fintech-clients/testing";
import { createYouHodlerClient } from "../src/client.ts";

test("a module that could not be loaded is loaded again", async () => {
  const actual = await vi.importActual<object>("../src/oauth/token-source.ts");
  let loads = 0;
  vi.doMock("../src/oauth/token-source.ts", () => {
    loads += 1;
    if (loads === 1) {
      throw new Error("no such file");
    }
    return actual;
  });
  const server = await serve(
    { body: { access_token: "T1" } },
    { body: { items: [] } },
  );
  const client = createYouHodlerClient({
    baseUrl: server.url,
    credentials: { clientId: "client-17", clientSecret: "secret" },
  });
  expect((await client.GET("/clients")).error).toMatchObject({
    name: "CredentialsError",
    outcome: "not-sent",
  });
  expect((await client.GET("/clients")).status).toBe(200);
});
