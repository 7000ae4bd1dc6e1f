import {
  createYunoPaymentsClient,
  isApiError,
  unwrap,
  type YunoPaymentsCredentials,
} from "@fintech-clients/yuno-payments";

const cancel = "/payments/{payment_id}/transactions/{transaction_id}/cancel";

/** A team's own library around the client, with nothing but inferred types. */
export function connect(baseUrl: string, credentials: YunoPaymentsCredentials) {
  const client = createYunoPaymentsClient({ baseUrl, credentials });
  const init = {
    params: { path: { payment_id: "p", transaction_id: "t" } },
    body: { merchant_reference: "AAB01-432245" },
  };
  const send = () => client.POST(cancel, init);
  return {
    client,
    init,
    send,
    method: client.POST,
    request: () => client.request("POST", cancel, init),
    text: () => client.POST(cancel, { ...init, parseAs: "text" }),
    stream: () => client.POST(cancel, { ...init, parseAs: "stream" }),
    data: () => unwrap(send()),
    result: async () => {
      const result = await send();
      return result.error ? { failure: result } : { success: result };
    },
    error: async () => {
      const { error } = await send();
      return isApiError(error) ? { answer: error } : { other: error };
    },
  };
}
