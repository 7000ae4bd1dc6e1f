import {
  createGu1KycClient,
  isApiError,
  unwrap,
  type Gu1KycCredentials,
} from "@fintech-clients/gu1-kyc";

const cancel = "/api/kyc/validations/{id}/cancel";

/** A team's own library around the client, with nothing but inferred types. */
export function connect(baseUrl: string, credentials: Gu1KycCredentials) {
  const client = createGu1KycClient({ baseUrl, credentials });
  const init = {
    params: { path: { id: "v" } },
    body: { reason: "The customer asked for it" },
  };
  const send = () => client.DELETE(cancel, init);
  return {
    client,
    init,
    send,
    method: client.DELETE,
    request: () => client.request("DELETE", cancel, init),
    text: () => client.DELETE(cancel, { ...init, parseAs: "text" }),
    stream: () => client.DELETE(cancel, { ...init, parseAs: "stream" }),
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
