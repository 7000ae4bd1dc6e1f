// #region proxy
import { createYouHodlerClient } from "@fintech-clients/youhodler";

/** `dispatcher`: a `ProxyAgent`, or an `Agent` with a client certificate, of undici. */
export function createClientVia(dispatcher: object) {
  // Node's fetch knows this option, the web standard's types do not.
  const via: RequestInit & { dispatcher: object } = { dispatcher };
  return createYouHodlerClient({
    environment: "b2b2x-sandbox.youhodler.com",
    credentials: { token: process.env.YOUHODLER_TOKEN ?? "" },
    fetch: (url, init) => fetch(url, { ...init, ...via }),
  });
}
// #endregion
