// #region first-call
import { createAcmeCardsClient } from "@fintech-clients/acme-cards";

const client = createAcmeCardsClient({
  environment: "sandbox",
  credentials: { apiKey: process.env.ACME_CARDS_API_KEY ?? "" },
});

const result = await client.POST("/cards/{card_id}/freeze", {
  params: { path: { card_id: "card_1" } },
  body: { reason: "LOST" },
});

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status, result.data.status);
}
// #endregion
