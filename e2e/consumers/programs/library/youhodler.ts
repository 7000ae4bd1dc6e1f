import {
  createYouHodlerClient,
  isApiError,
  unwrap,
  type YouHodlerCredentials,
} from "@fintech-clients/youhodler";

const cancel = "/on-ramp-sessions/{session_id}/cancel";

/** A team's own library around the client, with nothing but inferred types. */
export function connect(baseUrl: string, credentials: YouHodlerCredentials) {
  const client = createYouHodlerClient({ baseUrl, credentials });
  const init = { params: { path: { session_id: "s" } } };
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
