import { readdirSync, readFileSync } from "node:fs";
import type { Provider } from "../client/provider.ts";
import type { UntypedClient, UntypedResult } from "../client/untyped-client.ts";

/** One operation as the provider's own document shows it. */
export interface Fixture {
  /** The document's title and address. */
  readonly source: string;
  /** `"POST /path/{template}"`. */
  readonly operation: string;
  readonly request: {
    readonly params: Readonly<Record<string, string>>;
    readonly method: string;
    readonly url: string;
    /** A value in angle brackets stands for a credential, or for the idempotency key. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly responses: readonly DocumentedResponse[];
}

/** One documented answer, and how an error of it is to be read. */
export interface DocumentedResponse {
  readonly status: number;
  readonly body: unknown;
  readonly code?: string;
  readonly messages?: readonly string[];
  readonly details?: unknown;
}

/** All fixtures of a provider package. */
export function readFixtures(provider: Provider): readonly Fixture[] {
  const folder = new URL("test/fixtures/", provider.folder);
  return readdirSync(folder).map(
    (file) =>
      JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Fixture,
  );
}

/** Calls a fixture's operation with its documented request; `init` goes over that. */
export function callFixture(
  client: UntypedClient,
  { operation, request }: Fixture,
  init: object = {},
): Promise<UntypedResult> {
  const [method = "", template = ""] = operation.split(" ");
  const { params, body } = request;
  return client.request(method, template, {
    params: { path: params },
    body,
    ...init,
  });
}
