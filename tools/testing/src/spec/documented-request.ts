import type { Provider } from "../client/provider.ts";
import type { RecordedRequest } from "../server/record-request.ts";
import { readFixtures, type Fixture } from "./fixture.ts";
import type { SpecOperation } from "./spec.ts";

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
    filled(value, values),
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

/** The request of an operation as its examples in the spec have it; the credentials are as in the provider's own documents. */
export function describedRequest(
  provider: Provider,
  operation: SpecOperation,
  body: unknown,
  idempotencyKey: string | undefined,
): DocumentedRequest {
  const { method, template, secured, idempotencyHeader } = operation;
  const of = (place: string): (readonly [string, string])[] =>
    operation.parameters
      .filter((each) => each.in === place)
      .map(({ name, example }) => [name, String(example)]);
  const path = of("path").reduce(
    (url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(value)),
    template,
  );
  const search = of("query")
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return {
    method,
    url: `${provider.basePath}${path}${search && `?${search}`}`,
    headers: {
      ...(secured && credentialHeaders(provider)),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(idempotencyHeader && {
        [idempotencyHeader.toLowerCase()]: String(idempotencyKey),
      }),
      ...Object.fromEntries(
        of("header").map(([name, value]) => [name.toLowerCase(), value]),
      ),
    },
    body,
  };
}

/** A header with its placeholders filled in; Basic credentials are encoded as HTTP has it. */
function filled(
  value: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const text = value.replaceAll(
    /<(\w+)>/g,
    (_, field: string) => `${values[field]}`,
  );
  return text.replace(
    /^Basic (.*:.*)$/,
    (_, pair: string) => `Basic ${btoa(pair)}`,
  );
}

function credentialHeaders(provider: Provider): Record<string, string> {
  const [fixture] = readFixtures(provider);
  const headers = Object.entries(fixture?.request.headers ?? {});
  return Object.fromEntries(
    headers.flatMap(([name, value]) => {
      const [, field = ""] = /<(\w+)>/.exec(value) ?? [];
      return field in provider.credentials
        ? [[name, filled(value, provider.credentials)]]
        : [];
    }),
  );
}
