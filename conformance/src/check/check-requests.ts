import type { CaseContext } from "../caller/case-context.ts";
import type { Expectation, ExpectedRequest } from "../format/case.ts";
import type { JsonObject } from "../format/json-object.ts";
import type { ServedRequest } from "../format/server-control.ts";
import { mismatches, type Failures } from "./failures.ts";

/** Whether the requests that arrived are the documented one, apart from what the case says. */
export function checkRequests(
  context: CaseContext,
  served: readonly ServedRequest[],
  { requests = 0, each = {} }: Expectation,
  idempotencyKey: unknown,
): Failures {
  const own = typeof requests === "number" ? [] : requests;
  const count = typeof requests === "number" ? requests : requests.length;
  return [
    ...mismatches("the number of requests", served.length, count),
    ...served.flatMap((request, index) =>
      checkRequest(
        context,
        request,
        {
          ...each,
          ...own[index],
          headers: { ...each.headers, ...own[index]?.headers },
        },
        idempotencyKey,
      ).map((failure) => `request ${index + 1}: ${failure}`),
    ),
  ];
}

function checkRequest(
  { operation }: CaseContext,
  request: ServedRequest,
  expected: ExpectedRequest,
  idempotencyKey: unknown,
): Failures {
  const { method, body, keyHeader, basePath } = operation;
  const headers: JsonObject = {
    "content-type": body === undefined ? null : "application/json",
    "idempotency-key": null,
    "x-idempotency-key": null,
    ...(keyHeader !== undefined && { [keyHeader]: idempotencyKey }),
    ...credentialsOf(operation, expected),
    ...expected.headers,
  };
  const sent = "body" in expected ? expected.body : body;
  return [
    ...mismatches("method", request.method, expected.method ?? method),
    ...mismatches(
      "path",
      request.url,
      expected.path ??
        basePath + filled(operation, expected) + (expected.query ?? ""),
    ),
    ...mismatches("body", parsed(request.body), sent),
    ...Object.entries(headers).flatMap(([name, value]) =>
      mismatches(`header ${name}`, request.headers[name] ?? null, value),
    ),
  ];
}

function credentialsOf(
  { credentials, credentialHeaders }: CaseContext["operation"],
  { credentials: which = "first" }: ExpectedRequest,
): JsonObject {
  const headers = credentialHeaders(credentials[which === "second" ? 1 : 0]);
  return which === "none"
    ? Object.fromEntries(Object.keys(headers).map((name) => [name, null]))
    : headers;
}

function filled(
  { template, path }: CaseContext["operation"],
  { segment }: ExpectedRequest,
): string {
  const [first = ""] = Object.keys(path);
  const values = {
    ...path,
    ...(segment !== undefined && { [first]: segment }),
  };
  return template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? "",
  );
}

function parsed(body: string): unknown {
  try {
    return body === "" ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}
