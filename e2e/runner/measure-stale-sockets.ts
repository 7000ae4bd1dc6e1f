import { operations } from "../../conformance/src/operations.ts";
import type { TestOperation } from "../../conformance/src/test-operation.ts";

/** How a server can drop a connection that it had kept open. */
export const drops = ["close", "reset"] as const;

/** What became of a request that met a connection which the server was dropping. */
export interface StaleSocket {
  readonly operation: string;
  readonly drop: (typeof drops)[number];
  /** How often the request arrived. */
  readonly arrived: number;
  /** `"ok"`, or the name and outcome of the error. */
  readonly ended: string;
}

interface Result {
  readonly error?: { readonly name: string; readonly outcome: string };
}

/** Meets such a connection with every kind of request, without repeats of our own. */
export async function measureStaleSockets(
  control: string,
  fetchOptions: object = {},
): Promise<readonly StaleSocket[]> {
  const measured: StaleSocket[] = [];
  for (const drop of drops) {
    for (const operation of operations) {
      measured.push(await measure(control, operation, drop, fetchOptions));
    }
  }
  return measured;
}

async function measure(
  control: string,
  operation: TestOperation,
  drop: StaleSocket["drop"],
  fetchOptions: object,
): Promise<StaleSocket> {
  const post = async (path: string): Promise<unknown> =>
    (await fetch(`${control}/${path}`, { method: "POST" })).json();
  const { id, url } = (await post(
    `stale/${drop}/${operation.success.status}`,
  )) as { id: number; url: string };
  const client = operation.createClient({
    baseUrl: url + operation.basePath,
    credentials: operation.credentials[0],
    retry: { maxAttempts: 1 },
    dangerouslyAllowBrowser: true,
    fetch: (to: string, init: RequestInit) =>
      fetch(to, { ...init, ...fetchOptions }),
  });
  const call = async (): Promise<Result> =>
    (await client[operation.method]?.(operation.template, {
      params: { path: operation.path },
      ...(operation.body !== undefined && { body: operation.body }),
    })) as Result;
  await call();
  // The connection goes back to the pool after the answer has been read.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { error } = await call();
  return {
    operation: operation.name,
    drop,
    arrived: ((await post(`stale/${id}/requests`)) as number) - 1,
    ended: error ? `${error.name}, ${error.outcome}` : "ok",
  };
}
