import type { Fixture } from "./fixture.ts";
import type { Provider } from "./provider.ts";
import type { RecordedRequest } from "./record-request.ts";

/** What HTTP clients add by themselves. */
const transportHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  // Of a request with `If-Match`, which no cache may answer.
  "cache-control",
  "connection",
  "content-length",
  "host",
  "pragma",
  "sec-fetch-mode",
  "user-agent",
]);

/** The parts of a request that a provider's document shows. */
export interface DocumentedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The request of a fixture, its placeholders filled in. */
export function documentedRequest(
  provider: Provider,
  { request }: Fixture,
  idempotencyKey: string | undefined,
): DocumentedRequest {
  const { method, url, body } = request;
  const values: Readonly<Record<string, string | undefined>> = {
    ...provider.credentials,
    idempotencyKey,
  };
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    value.replace(/<(\w+)>/, (_, field: string) => `${values[field]}`),
  ]);
  return { method, url, headers: Object.fromEntries(headers), body };
}

/** A request that arrived, in the same form: without what HTTP itself adds. */
export function arrivedRequest(request: RecordedRequest): DocumentedRequest {
  const { method, url, body } = request;
  const headers = Object.entries(request.headers).filter(
    ([name]) => !transportHeaders.has(name),
  );
  return {
    method,
    url,
    headers: Object.fromEntries(headers),
    body: body === "" ? undefined : JSON.parse(body),
  };
}
