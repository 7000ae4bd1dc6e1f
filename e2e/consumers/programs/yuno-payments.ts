import {
  createYunoPaymentsClient,
  unwrap,
  type ErrorResponse,
  type TransactionResponse,
  type YunoPaymentsCredentials,
} from "@fintech-clients/yuno-payments";

const cancel = "/payments/{payment_id}/transactions/{transaction_id}/cancel";

/** Cancels a payment at the mock, which first allows and then refuses it. */
export async function call(
  baseUrl: string,
  credentials: YunoPaymentsCredentials,
): Promise<readonly unknown[]> {
  const client = createYunoPaymentsClient({
    baseUrl,
    credentials,
  });
  const init = {
    params: {
      path: {
        payment_id: "2d6f75c1-c4bc-4d2d-80ec-0af4d12c85da",
        transaction_id: "438bea6c-9061-4416-b824-469c3c05868d",
      },
    },
    body: { merchant_reference: "AAB01-432245" },
  };
  const cancelled: TransactionResponse = await unwrap(
    client.POST(cancel, init),
  );
  // @ts-expect-error no field is promised
  void cancelled.payment.status;

  const headers = { prefer: "code=403" };
  const result = await client.POST(cancel, { ...init, headers });
  if (result.status === 403) {
    const { outcome, body } = result.error;
    return [cancelled.status, outcome, codeOf(body)];
  }
  if (result.status === 404) {
    // @ts-expect-error the body of this status is not documented
    return [result.error.body.code];
  }
  if (!result.error) {
    const status: 200 = result.status;
    return [status];
  }
  return [result.error.message];
}

function codeOf(body?: ErrorResponse): unknown {
  return body?.code;
}
