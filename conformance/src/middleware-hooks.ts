import type { Middleware } from "@fintech-clients/shared";
import type { MiddlewareBehaviour } from "./caller.ts";
import { foreignError } from "./foreign-error.ts";
import { successResponse } from "./success-response.ts";
import type { TestOperation } from "./test-operation.ts";

/** What a middleware's function is called with. */
export type HookContext<Hook extends keyof Middleware> = Parameters<
  NonNullable<Middleware[Hook]>
>[0];

/** What a middleware does in each of its functions; it may return anything. */
export type MiddlewareHooks = {
  [Hook in keyof Middleware]: (context: HookContext<Hook>) => unknown;
};

/** What each behaviour does. */
export const middlewareHooks: Readonly<
  Record<MiddlewareBehaviour, (operation: TestOperation) => MiddlewareHooks>
> = {
  looks: () => ({}),
  throws: () => ({ onRequest: fail }),
  rejects: () => ({ onRequest: async () => fail() }),
  "rejects-with-nothing": () => ({
    // oxlint-disable-next-line promise/no-return-wrap, prefer-promise-reject-errors -- what a caller's code may do
    onRequest: () => Promise.reject(),
  }),
  "throws-our-error": ({ provider }) => ({
    onRequest: () => {
      throw foreignError(provider);
    },
  }),
  "throws-after": () => ({ onResponse: fail }),
  "changes-host": () => ({
    onRequest: ({ request }) =>
      new Request(request.url.replace("127.0.0.1", "localhost"), request),
  }),
  "changes-to-longer-host": () => ({
    onRequest: ({ request }) =>
      new Request(request.url.replace(".example", ".example.org"), request),
  }),
  "changes-query": () => ({
    onRequest: ({ request }) => new Request(`${request.url}?a=b`, request),
  }),
  "changes-body": () => ({
    onRequest: ({ request }) => {
      const { method } = request;
      return new Request(request, { method, body: '{"changed":true}' });
    },
  }),
  "changes-headers": () => ({
    onRequest: ({ request }) => request.headers.set("x-a", "b"),
  }),
  "sets-credentials": ({ credentialHeaders, credentials: [, other] }) => ({
    onRequest: ({ request }) => {
      for (const name of Object.keys(credentialHeaders(other))) {
        request.headers.set(name, "middleware");
      }
    },
  }),
  "sets-key": ({ keyHeader = "x-none" }) => ({
    onRequest: ({ request }) => request.headers.set(keyHeader, "other"),
  }),
  "sets-idempotency-key": () => ({
    onRequest: ({ request }) => request.headers.set("idempotency-key", "other"),
  }),
  "uses-up-body": () => ({
    onRequest: async ({ request }) => {
      await request.text();
    },
  }),
  "gives-success": (operation) => ({
    onRequest: () => successResponse(operation),
  }),
  "gives-failure": () => ({ onRequest: failure }),
  "gives-nonsense": () => ({ onRequest: () => "nonsense" }),
  "gives-nonsense-after": () => ({ onResponse: () => "nonsense" }),
  "replaces-success": () => ({
    onResponse: ({ response: { status } }) =>
      Response.json({ replaced: true }, { status }),
  }),
  "replaces-failure": () => ({ onResponse: failure }),
  "reads-answer": () => ({
    onResponse: async ({ response }) => {
      await response.text();
    },
  }),
  "copies-answer": () => ({
    onResponse: async ({ response }) =>
      new Response(await response.text(), response),
  }),
  "passes-body-on": () => ({
    onResponse: ({ response: { body, status, headers } }) =>
      new Response(body, { status, headers }),
  }),
  recovers: (operation) => ({ onError: () => successResponse(operation) }),
};

function fail(): never {
  throw new Error("thr0wn");
}

function failure(): Response {
  return Response.json({ a: 1 }, { status: 418 });
}
