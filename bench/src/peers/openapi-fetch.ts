import createClient, { type Middleware } from "openapi-fetch";
import type { Peer } from "./peer.ts";
import { request } from "./request.ts";

/** What `connect` needs of openapi-fetch's client: the paths' types are measured elsewhere. */
interface UntypedClient {
  readonly use: (middleware: Middleware) => void;
  readonly GET: (path: string, init: object) => Promise<Answer>;
  readonly POST: (path: string, init: object) => Promise<Answer>;
}

interface Answer {
  readonly data?: unknown;
  readonly response: Response;
}

/** A middleware that looks at the request and at the response, as a logger does. */
export const observer = {
  onRequest: ({ request: sent }: { readonly request: Request }): void => {
    sent.headers.set("x-trace", "1");
  },
  onResponse: ({ response }: { readonly response: Response }): void => {
    response.headers.get("x-request-id");
  },
};

/** openapi-fetch alone, what ours is built on. */
export const openapiFetch: Peer = {
  name: "openapi-fetch",
  lacks:
    "no repeats, no time limits, no idempotency keys, no checks; an empty 500 looks like a success",
  package: "openapi-fetch",
  module: "openapi-fetch",
  program: `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://api.example" });
export const cancel = (id) => client.POST("/payments/{id}", { params: { path: { id } }, body: {} });`,
  connect: (target) => connectOpenapiFetch(target),
};

/** The same with middleware, or without. */
export function connectOpenapiFetch(
  { baseUrl, fetch, signal }: Parameters<Peer["connect"]>[0],
  middleware?: Middleware,
): ReturnType<Peer["connect"]> {
  const client = createClient({
    baseUrl,
    headers: request.credentials,
    ...(fetch && { fetch }),
  }) as unknown as UntypedClient;
  if (middleware) {
    client.use(middleware);
  }
  const { path, body } = request;
  return {
    read: async () =>
      unpack(
        await client.GET(request.readPath, {
          params: { path },
          ...(signal && { signal }),
        }),
      ),
    write: async () =>
      unpack(
        await client.POST(request.writePath, {
          params: {
            path,
            header: { [request.keyHeader]: crypto.randomUUID() },
          },
          body,
          ...(signal && { signal }),
        }),
      ),
  };
}

function unpack({ data, response }: Answer): unknown {
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return data;
}
