/** A `fetch` that answers every request alike, and the requests it got. */
export interface CaughtRequests {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly requests: {
    readonly url: string;
    readonly headers: Headers;
    readonly body: unknown;
  }[];
}

/** A `fetch` that answers every request with an empty object. */
export function catchRequests(): CaughtRequests {
  const requests: CaughtRequests["requests"] = [];
  return {
    requests,
    fetch: async (url, { headers, body }) => {
      requests.push({ url, headers: new Headers(headers), body });
      return Response.json({});
    },
  };
}
