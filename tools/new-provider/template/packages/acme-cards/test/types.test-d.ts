import {
  createAcmeCardsClient,
  type Card,
  type Error as CardError,
} from "@fintech-clients/acme-cards";
import { expectTypeOf, test } from "vitest";

const credentials = { apiKey: "a" };
const client = createAcmeCardsClient({ environment: "sandbox", credentials });
const params = { path: { card_id: "card_1" } };

test("data and error are narrowed by status", async () => {
  const { data, error, status } = await client.POST("/cards/{card_id}/freeze", {
    params,
    body: { reason: "LOST" },
  });
  if (status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<CardError | undefined>();
  }
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<Card>();
  }
});

test("wrong programs do not compile", () => {
  // @ts-expect-error no such reason
  void client.POST("/cards/{card_id}/freeze", { params, body: { reason: "" } });
  // @ts-expect-error no environment
  createAcmeCardsClient({ credentials });
});
