// #region proxy
import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";

/** `dispatcher`: a `ProxyAgent`, or an `Agent` with a client certificate, of undici. */
export function createClientVia(dispatcher: object) {
  // Node's fetch knows this option, the web standard's types do not.
  const via: RequestInit & { dispatcher: object } = { dispatcher };
  return createYunoPaymentsClient({
    environment: "sandbox",
    credentials: {
      publicApiKey: process.env.YUNO_PUBLIC_API_KEY ?? "",
      privateSecretKey: process.env.YUNO_PRIVATE_SECRET_KEY ?? "",
    },
    fetch: (url, init) => fetch(url, { ...init, ...via }),
  });
}
// #endregion
