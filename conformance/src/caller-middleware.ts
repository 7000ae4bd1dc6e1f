import type { Middleware } from "@fintech-clients/shared";
import type { MiddlewareBehaviour } from "./caller.ts";
import { foreignError } from "./foreign-error.ts";
import type { Scene } from "./scene.ts";
import { shownToMiddleware } from "./shown-to-middleware.ts";
import { successResponse } from "./success-response.ts";

type Hooks = {
  [Hook in keyof Middleware]: (
    context: Parameters<NonNullable<Middleware[Hook]>>[0],
  ) => unknown;
};

/** A middleware of the caller's; it writes down all it is shown. */
export function callerMiddleware(
  scene: Scene,
  behaviour: MiddlewareBehaviour,
): Middleware {
  const hooks = hooksOf(behaviour, scene);
  const look = async (context: object, hook: string): Promise<void> => {
    scene.ran.push(`${behaviour} ${hook}`);
    scene.shown.push(await shownToMiddleware(context));
  };
  return {
    onRequest: async (context) => {
      await look(context, "onRequest");
      return hooks.onRequest?.(context) as Request;
    },
    onResponse: async (context) => {
      await look(context, "onResponse");
      return hooks.onResponse?.(context) as Response;
    },
    onError: async (context) => {
      await look(context, "onError");
      return hooks.onError?.(context) as Response;
    },
  };
}

function hooksOf(behaviour: MiddlewareBehaviour, scene: Scene): Hooks {
  const { operation } = scene;
  const { provider, credentialHeaders, keyHeader = "x-none" } = operation;
  const failure = (): Response => Response.json({ a: 1 }, { status: 418 });
  switch (behaviour) {
    case "looks":
      return {};
    case "throws":
      return { onRequest: () => fail(new Error("middleware")) };
    case "rejects":
      return { onRequest: () => Promise.reject(new Error("middleware")) };
    case "throws-our-error":
      return {
        onRequest: () =>
          fail(foreignError(provider)),
      };
    case "throws-after":
      return { onResponse: () => fail(new Error("middleware")) };
    case "changes-host":
      return {
        onRequest: ({ request }) =>
          new Request(request.url.replace("127.0.0.1", "localhost"), request),
      };
    case "changes-query":
      return {
        onRequest: ({ request }) => new Request(`${request.url}?a=b`, request),
      };
    case "changes-body":
      return {
        onRequest: ({ request }) =>
          new Request(request, { body: '{"changed":true}' }),
      };
    case "changes-headers":
      return { onRequest: ({ request }) => request.headers.set("x-a", "b") };
    case "sets-credentials":
      return {
        onRequest: ({ request }) => {
          const [, other] = operation.credentials;
          for (const name of Object.keys(credentialHeaders(other))) {
            request.headers.set(name, "middleware");
          }
        },
      };
    case "sets-key":
      return {
        onRequest: ({ request }) => request.headers.set(keyHeader, "other"),
      };
    case "uses-up-body":
      return {
        onRequest: async ({ request }) => {
          await request.text();
        },
      };
    case "gives-success":
      return { onRequest: () => successResponse(operation) };
    case "gives-failure":
      return { onRequest: failure };
    case "gives-nonsense":
      return { onRequest: () => "nonsense" };
    case "gives-nonsense-after":
      return { onResponse: () => "nonsense" };
    case "replaces-success":
      return {
        onResponse: ({ response: { status } }) =>
          Response.json({ replaced: true }, { status }),
      };
    case "replaces-failure":
      return { onResponse: failure };
    case "reads-answer":
      return {
        onResponse: async ({ response }) => {
          await response.text();
        },
      };
    case "recovers":
      return { onError: () => successResponse(operation) };
  }
}

function fail(error: Error): never {
  throw error;
}
