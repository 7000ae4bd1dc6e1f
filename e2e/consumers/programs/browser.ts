import {
  createYunoPaymentsClient,
  type YunoPaymentsCredentials,
} from "@fintech-clients/yuno-payments";

/** One call, for a page behind a company's own proxy. */
export async function call(
  baseUrl: string,
  credentials: YunoPaymentsCredentials,
): Promise<readonly unknown[]> {
  const client = createYunoPaymentsClient({
    baseUrl,
    credentials,
    dangerouslyAllowBrowser: true,
  });
  const { data, error } = await client.POST("/payments", {
    body: {
      account_id: "2b7e1516-28ae-42a6-8bf7-15884f3c4f3c",
      merchant_order_id: "order-2041",
      description: "Two concert tickets",
      country: "US",
      amount: { currency: "USD", value: 49.99 },
      payment_method: { type: "CARD" },
    },
  });
  return [data?.status, error?.message];
}
