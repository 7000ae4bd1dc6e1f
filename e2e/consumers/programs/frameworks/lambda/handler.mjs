import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

const client = createYunoPaymentsClient({
  baseUrl: process.env.BASE_URL,
  credentials: JSON.parse(process.env.CREDENTIALS),
});

/** What AWS Lambda calls, with an API gateway's event. */
export async function handler({ pathParameters }) {
  const { data, error } = await client.GET("/payments/{payment_id}", {
    params: { path: { payment_id: pathParameters.id } },
  });
  return { statusCode: 200, body: error ? error.message : data.payment.status };
}
