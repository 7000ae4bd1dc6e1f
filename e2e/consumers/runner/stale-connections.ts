import { operations, type TestOperation } from "@fintech-clients/conformance";
import { ask, type OpenedServer } from "./ask.ts";

/** The operation that stands for each kind of request. */
const kinds = {
  GET: "read-thing",
  POST: "cancel-onboarding",
  "POST with a body": "cancel-payment",
  PUT: "put-thing",
  DELETE: "close-account",
  "DELETE with a body": "cancel-validation",
};

/** How often one request of each kind arrived, when it went out on a connection that the server was closing. */
export type Arrivals = Readonly<Record<keyof typeof kinds, number>>;

interface Deno {
  readonly createHttpClient: (options: {
    readonly poolMaxIdlePerHost: number;
  }) => object;
}

const { Deno, Bun } = globalThis as {
  readonly Deno?: Deno;
  readonly Bun?: object;
};

/** Sends each kind of request on such a connection, without repeats of the client's own. */
export async function meetStaleConnections(
  control: string,
  fetchOptions: object = {},
): Promise<Arrivals> {
  const arrivals: [string, number][] = [];
  for (const [kind, name] of Object.entries(kinds)) {
    const operation = operations.find((each) => each.name === name)!;
    // Closed by a FIN, and by a RST.
    const closed = await arrivalsOf(operation, control, false, fetchOptions);
    const reset = await arrivalsOf(operation, control, true, fetchOptions);
    arrivals.push([kind, Math.max(closed, reset)]);
  }
  return Object.fromEntries(arrivals) as Arrivals;
}

/** The same where the runtime is told to keep no connections; null where it cannot be told. */
export async function meetStaleConnectionsUnpooled(
  control: string,
): Promise<Arrivals | null> {
  if (Deno) {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return meetStaleConnections(control, { client });
  }
  return Bun ? meetStaleConnections(control, { keepalive: false }) : null;
}

async function arrivalsOf(
  operation: TestOperation,
  control: string,
  reset: boolean,
  fetchOptions: object,
): Promise<number> {
  const { id, url } = await ask<OpenedServer>(`${control}/open/stale`, {
    reset,
    status: operation.success.status,
  });
  const client = operation.createClient({
    baseUrl: url + operation.basePath,
    credentials: operation.credentials[0],
    retry: { maxAttempts: 1 },
    dangerouslyAllowBrowser: true,
    fetch: (to: string, init: RequestInit) =>
      fetch(to, { ...init, ...fetchOptions }),
  });
  const call = (): unknown =>
    client[operation.method]?.(operation.template, {
      params: { path: operation.path },
      ...(operation.body !== undefined && { body: operation.body }),
    });
  await call();
  // The connection returns to the pool some time after the answer was read.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await call();
  return (await ask<number>(`${control}/${id}/requests`)) - 1;
}
