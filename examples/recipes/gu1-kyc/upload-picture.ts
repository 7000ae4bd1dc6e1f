// #region upload-picture
import { readFile } from "node:fs/promises";
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

const client = createGu1KycClient({
  credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
});

const bytes = await readFile(process.env.PICTURE ?? "front.jpg");
const front = new File([bytes], "front.jpg", { type: "image/jpeg" });

const result = await client.POST("/api/kyc/id-verification", {
  body: {
    documentFront: front,
    entityId: "123e4567-e89b-12d3-a456-426614174000",
    performDocumentLiveness: true,
  },
});

if (result.error) {
  // Not sent again: each verification costs credits. List those of the entity first.
  console.error(result.error.message, result.error.outcome);
} else {
  // Answered, not approved: the body says what was found, and it is personal data.
  console.log(result.status, "answered");
}
// #endregion
