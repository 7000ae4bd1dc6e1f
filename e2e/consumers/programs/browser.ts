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
  const { data, error } = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path: { payment_id: "p", transaction_id: "t" } },
      body: { merchant_reference: "AAB01-432245" },
    },
  );
  return [data?.status, error?.message];
}
