import type { Middleware } from "@fintech-clients/shared";
import type { MiddlewareBehaviour } from "../format/caller-behaviours.ts";
import { successResponse } from "../operations/success.ts";
import type { TestOperation } from "../operations/test-operation.ts";
import type { CaseContext } from "./case-context.ts";
import { foreignError } from "./foreign-error.ts";
import { macrotask } from "./macrotask.ts";

/** What a middleware's function is called with. */
type HookContext<Hook extends keyof Middleware> = Parameters<
  NonNullable<Middleware[Hook]>
>[0];

/** What a middleware does in each of its functions; it may return anything. */
type MiddlewareHooks = {
  [Hook in keyof Middleware]: (context: HookContext<Hook>) => unknown;
};

/** What each behaviour does. */
const behaviours: Readonly<
  Record<
    MiddlewareBehaviour,
    (operation: TestOperation, context: CaseContext) => MiddlewareHooks
  >
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
  "changes-method": () => ({
    onRequest: ({ request }) => new Request(request, { method: "PUT" }),
  }),
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
  "sets-key-in-body": () => ({
    onRequest: ({ request }) => withKey(request, "order-18"),
  }),
  "changes-headers": () => ({
    onRequest: ({ request }) => request.headers.set("x-a", "b"),
  }),
  "sets-host": () => ({
    onRequest: ({ request }) => request.headers.set("Host", "other.example"),
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
  "gives-stalling-answer": (_, context) => ({
    onRequest: () => {
      void macrotask().then(() => context.stuck("in-body"));
      return new Response(new ReadableStream());
    },
  }),
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

/**
 * A middleware of the caller's, which records all that it is shown. An instance,
 * not a plain object: callers write both, and only this one's prototype holds
 * its methods.
 */
export class CallerMiddleware implements Middleware {
  readonly #case: CaseContext;
  readonly #name: MiddlewareBehaviour;
  readonly #hooks: MiddlewareHooks;

  constructor(context: CaseContext, name: MiddlewareBehaviour) {
    this.#case = context;
    this.#name = name;
    this.#hooks = behaviours[name](context.operation, context);
  }

  onRequest(context: object): Promise<Request> {
    return this.#run("onRequest", context);
  }

  onResponse(context: object): Promise<Response> {
    return this.#run("onResponse", context);
  }

  onError(context: object): Promise<Response> {
    return this.#run("onError", context);
  }

  async #run<Given>(hook: keyof Middleware, context: object): Promise<Given> {
    this.#case.ran.push(`${this.#name} ${hook}`);
    this.#case.shown.push(await shownToMiddleware(context));
    try {
      return (await this.#hooks[hook]?.(context as never)) as Given;
    } catch (error) {
      this.#case.thrown = error;
      throw error;
    }
  }
}

interface Shown {
  readonly request?: Request;
  readonly response?: Response;
  readonly error?: unknown;
}

/** What a middleware can read of a call, as text. */
async function shownToMiddleware(context: object): Promise<string> {
  const { request, response, error, ...rest } = context as Shown;
  return [
    JSON.stringify(rest),
    await textOf(request),
    await textOf(response),
    `${String(error)} ${JSON.stringify(error)}`,
  ].join("\n");
}

async function textOf(
  message: Request | Response | undefined,
): Promise<string> {
  if (!message || message.bodyUsed) {
    return "";
  }
  const headers = JSON.stringify([...message.headers]);
  return `${message.url} ${headers} ${await message.clone().text()}`;
}

/** The request with a key in its body. */
async function withKey(request: Request, key: string): Promise<Request> {
  const body = (await request.clone().json()) as object;
  const { method } = request;
  const changed = JSON.stringify({ ...body, client_key: key });
  return new Request(request, { method, body: changed });
}

function fail(): never {
  throw new Error("thr0wn");
}

function failure(): Response {
  return Response.json({ a: 1 }, { status: 418 });
}
