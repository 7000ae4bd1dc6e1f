import type { Provider } from "./provider.ts";

/** Any client's call, for what is the same over providers; types have tests of their own. */
export interface UntypedClient {
  readonly request: (
    method: string,
    path: string,
    init: object,
  ) => Promise<UntypedResult>;
}

/** The error of an {@link UntypedResult}. */
export type UntypedError = Error & Readonly<Record<string, unknown>>;

/** The result of an {@link UntypedClient}'s call. */
export interface UntypedResult {
  readonly data: unknown;
  readonly error: UntypedError | undefined;
  readonly status: number | undefined;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
}

/** A client that sends every call once, with the provider's test credentials unless `options` has others. */
export function openClient(provider: Provider, options: object): UntypedClient {
  const { credentials } = provider;
  const retry = { maxAttempts: 1 };
  const all = { credentials, retry, ...options };
  return provider.createClient(all as never) as UntypedClient;
}

/** The error of a call that has to have failed. */
export function errorOf({ error }: UntypedResult): UntypedError {
  if (error === undefined) {
    throw new Error("the call did not fail");
  }
  return error;
}
