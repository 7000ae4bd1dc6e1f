const provider = require("@fintech-clients/yuno-payments");

async function main(baseUrl, credentials) {
  const client = provider.createYunoPaymentsClient({ baseUrl, credentials });
  const { status, error } = await client.POST(
    "/payments/{payment_id}/transactions/{transaction_id}/cancel",
    {
      params: { path: { payment_id: "p", transaction_id: "t" } },
      body: { merchant_reference: "AAB01-432245" },
    },
  );
  console.log(JSON.stringify([status, error?.message ?? null]));
}

void main(...process.argv.slice(2).map((each) => JSON.parse(each)));
