import type { DocumentedRequest } from "./documented-request.ts";
import { readFixtures } from "./fixture.ts";
import type { Provider } from "./provider.ts";
import type { SpecOperation } from "./spec-operation.ts";

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

function credentialHeaders(provider: Provider): Record<string, string> {
  const [fixture] = readFixtures(provider);
  const headers = Object.entries(fixture?.request.headers ?? {});
  return Object.fromEntries(
    headers.flatMap(([name, value]) => {
      const [mark = "", field = ""] = /<(\w+)>/.exec(value) ?? [];
      const credential = provider.credentials[field];
      return credential === undefined
        ? []
        : [[name, value.replace(mark, credential)]];
    }),
  );
}
