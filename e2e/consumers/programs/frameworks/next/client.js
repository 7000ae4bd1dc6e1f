import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  baseUrl: process.env.BASE_URL,
  credentials: JSON.parse(process.env.CREDENTIALS),
});

/** The status of the payment that the test made. */
export async function paymentStatus() {
  const { data, error } = await client.GET("/payments/{payment_id}", {
    params: { path: { payment_id: process.env.PAYMENT_ID } },
  });
  return error ? error.message : data.payment.status;
}
