import type { Mock } from "@fintech-clients/mock";

const provider = "yuno-payments";

/** A payment in the simulator, and what an application needs to read it. */
export async function makePayment(mock: Mock): Promise<{
  env: Record<"BASE_URL" | "CREDENTIALS" | "PAYMENT_ID", string>;
  dispute: () => void;
}> {
  const baseUrl = mock.baseUrl(provider);
  const credentials = mock.credentials(provider);
  const answer = await fetch(`${baseUrl}/payments`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "public-api-key": credentials.publicApiKey,
      "private-secret-key": credentials.privateSecretKey,
      "x-idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify({
      account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
      merchant_order_id: "order-2041",
      description: "Two concert tickets",
      country: "US",
      amount: { currency: "USD", value: 49.99 },
      payment_method: { type: "CARD" },
    }),
  });
  const { id } = (await answer.json()) as { id: string };
  return {
    env: {
      BASE_URL: baseUrl,
      CREDENTIALS: JSON.stringify(credentials),
      PAYMENT_ID: id,
    },
    dispute: () => {
      mock.trigger(id, "chargeback");
    },
  };
}
