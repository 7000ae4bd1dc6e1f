// #region middleware
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
  type YunoPaymentsClientOptions,
} from "@fintech-clients/yuno-payments";

/** A client whose calls carry the id under which your own logs know what is going on. */
export function createTracedClient(
  options: YunoPaymentsClientOptions,
  traceId: () => string,
): YunoPaymentsClient {
  const client = createYunoPaymentsClient(options);
  client.use({
    onRequest: ({ request }) => {
      request.headers.set("x-trace-id", traceId());
      return request;
    },
  });
  return client;
}
// #endregion
