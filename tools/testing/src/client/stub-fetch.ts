/** A `fetch` that answers `{}` and keeps what it was given. */
export interface StubFetch {
  readonly fetch: (
    ...sent: ConstructorParameters<typeof Request>
  ) => Promise<Response>;
  readonly requests: readonly Request[];
}

/** For what can be seen without a server. */
export function stubFetch(): StubFetch {
  const requests: Request[] = [];
  return {
    fetch: async (...sent) => {
      requests.push(new Request(...sent));
      return Response.json({});
    },
    requests,
  };
}
