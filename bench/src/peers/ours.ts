import { createYunoPaymentsClient } from "@fintech-clients/yuno-payments";
import type { Connection, Peer, Target } from "./peer.ts";
import { request } from "./request.ts";

type Options = Parameters<typeof createYunoPaymentsClient>[0];
type Middleware = Parameters<
  ReturnType<typeof createYunoPaymentsClient>["use"]
>[0];

/** What `connect` needs of the client; its types are measured elsewhere. */
interface UntypedClient {
  readonly use: (middleware: Middleware) => void;
  readonly GET: (path: string, init: object) => Promise<Answer>;
  readonly POST: (path: string, init: object) => Promise<Answer>;
}

interface Answer {
  readonly data: unknown;
  readonly error?: Error;
}

const module = "@fintech-clients/yuno-payments";

/** This repository's client of Yuno Payments, as it comes: repeats, time limits and checks are on. */
export const ours: Peer = {
  name: "fintech-clients",
  lacks: "",
  package: module,
  module,
  program: `import { createYunoPaymentsClient } from ${JSON.stringify(module)};
const client = createYunoPaymentsClient({ environment: "sandbox", credentials: { publicApiKey: "a", privateSecretKey: "b" } });
export const cancel = (payment_id, transaction_id) => client.POST(${JSON.stringify(request.writePath)}, { params: { path: { payment_id, transaction_id } }, body: {} });`,
  connect: (target) => connectOurs(target),
};

const credentials = {
  publicApiKey: request.credentials["public-api-key"],
  privateSecretKey: request.credentials["private-secret-key"],
};

/** The same with further options, and with middleware. */
export function connectOurs(
  { baseUrl, fetch, signal }: Target,
  options: Partial<Options> = {},
  middleware?: Middleware,
): Connection {
  const client = createYunoPaymentsClient({
    baseUrl,
    credentials,
    ...(fetch && { fetch }),
    ...options,
  } as Options) as unknown as UntypedClient;
  if (middleware) {
    client.use(middleware);
  }
  const { path, body } = request;
  return {
    read: async () =>
      unpack(await client.GET(request.readPath, { params: { path }, signal })),
    write: async () =>
      unpack(
        await client.POST(request.writePath, {
          params: { path },
          body,
          signal,
        }),
      ),
  };
}

function unpack({ data, error }: Answer): unknown {
  if (error) {
    throw error;
  }
  return data;
}
