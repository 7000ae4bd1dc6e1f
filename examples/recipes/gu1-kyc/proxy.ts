// #region proxy
import { createGu1KycClient } from "@fintech-clients/gu1-kyc";

/** `dispatcher`: a `ProxyAgent`, or an `Agent` with a client certificate, of undici. */
export function createClientVia(dispatcher: object) {
  // Node's fetch knows this option, the web standard's types do not.
  const via: RequestInit & { dispatcher: object } = { dispatcher };
  return createGu1KycClient({
    credentials: { apiKey: process.env.GU1_API_KEY ?? "" },
    fetch: (url, init) => fetch(url, { ...init, ...via }),
  });
}
// #endregion
