import { createAcmeCardsClient } from "@fintech-clients/acme-cards";
import { startMock } from "@fintech-clients/mock";
import { expect, test } from "vitest";

test("the simulator answers a call", async () => {
  const mock = await startMock({ provider: "acme-cards" });
  const client = createAcmeCardsClient({
    baseUrl: mock.baseUrl("acme-cards"),
    credentials: mock.credentials("acme-cards"),
  });
  const result = await client.POST("/cards/{card_id}/freeze", {
    params: { path: { card_id: "card_1" } },
    body: { reason: "LOST" },
  });
  await mock.close();
  expect(result.error).toBeUndefined();
  expect(mock.journal()).toMatchObject([
    { operation: "POST /cards/{card_id}/freeze", executed: true },
  ]);
});
