const provider = require("@fintech-clients/yuno-payments");

async function main(baseUrl, credentials) {
  const client = provider.createYunoPaymentsClient({ baseUrl, credentials });
  const { status, error } = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: {
        path: {
          payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
          transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
        },
      },
      body: { merchant_reference: "AAB01-432245" },
    },
  );
  console.log(JSON.stringify([status, error?.message ?? null]));
}

void main(...process.argv.slice(2).map((each) => JSON.parse(each)));
