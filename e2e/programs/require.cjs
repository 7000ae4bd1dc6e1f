const provider = require("@fintech-clients/yuno-payments");

async function main(origin, credentials) {
  const client = provider.createYunoPaymentsClient({
    baseUrl: `${origin}/yuno-payments/v1`,
    credentials,
  });
  const { status, error } = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path: { payment_id: "p", transaction_id: "t" } },
      body: { merchant_reference: "AAB01-432245" },
    },
  );
  console.log(JSON.stringify([status, error?.message ?? null]));
}

void main(process.argv[2], JSON.parse(process.argv[3]));
