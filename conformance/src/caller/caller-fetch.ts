import type { Step } from "@fintech-clients/testing/server";
import type { FetchBehaviour } from "../format/caller-behaviours.ts";
import { expandPlaceholders } from "../format/expand-placeholders.ts";
import { successResponse } from "../operations/success.ts";
import type { TestOperation } from "../operations/test-operation.ts";
import type { CaseContext } from "./case-context.ts";
import { foreignError } from "./foreign-error.ts";
import { macrotask } from "./macrotask.ts";

/** What a behaviour has to work with. */
interface Tools {
  readonly context: CaseContext;
  readonly url: string;
  /** Really sends the request. */
  readonly send: () => Promise<Response>;
  /** What no error may show. */
  readonly secret: string;
}

/** What each behaviour that has a name does. It may throw, reject, and give anything. */
const behaviours: Readonly<
  Record<Extract<FetchBehaviour, string>, (tools: Tools) => Promise<unknown>>
> = {
  pass: ({ send }) => send(),
  throws: ({ secret }) => {
    throw new Error(secret);
  },
  rejects: async ({ secret }) => {
    throw new TypeError(secret);
  },
  "rejects-with-nothing": async () => {
    // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- what a caller's code may do
    throw undefined;
  },
  "rejects-with-our-error": async ({ context }) => {
    throw foreignError(context.operation.provider);
  },
  "rejects-with-dom-exception": async ({ secret }) => {
    throw new DOMException(secret, "TimeoutError");
  },
  "rejects-with-network-error": async ({ secret }) => {
    throw new TypeError(`fetch failed ${secret}`);
  },
  "rejects-with-reference-error": async () => {
    throw new ReferenceError("logger is not defined");
  },
  "rejects-with-unreadable": async ({ secret }) => {
    throw Object.defineProperty({}, "message", {
      get: () => {
        throw new Error(secret);
      },
    });
  },
  "rejects-with-text": async () => {
    const thrown: unknown = "sold out";
    throw thrown;
  },
  "rejects-with-symbol": async () => {
    const thrown: unknown = Symbol("sold out");
    throw thrown;
  },
  "reads-a-member-of-nothing": async () =>
    (undefined as unknown as { readonly network: unknown }).network,
  "calls-no-function": async () => {
    const network = {} as { readonly connect: () => unknown };
    return network.connect();
  },
  "throws-digest": ({ context }) => {
    context.thrown = Object.assign(new Error("NEXT_REDIRECT"), {
      digest: "NEXT_REDIRECT;replace;/;307;",
    });
    throw context.thrown;
  },
  "drops-options": ({ url }) => globalThis.fetch(url),
  "gives-endless-page": async () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: () => new Promise(() => {}),
      }),
      { status: 500, headers: { "content-type": "text/html" } },
    ),
  hangs: ({ context }) => {
    void macrotask().then(() => context.stuck("sending"));
    return new Promise(() => {});
  },
  "gives-nothing": async () => undefined,
  "gives-text": async ({ context }) =>
    JSON.stringify(context.operation.success.body),
  "gives-object": async () => ({ status: 200, ok: true }),
  "gives-almost-response": async () => ({
    headers: new Headers(),
    text: async () => "{}",
  }),
  "gives-status-of-nan": async () => ({
    status: Number.NaN,
    headers: new Headers(),
    text: async () => "{}",
  }),
  "gives-used-body": async ({ context }) => {
    const response = successResponse(context.operation);
    await response.text();
    return response;
  },
  "gives-error-response": async () => Response.error(),
  "gives-success": async ({ context }) => successResponse(context.operation),
};

/** Where the case's `fetch` is given: nowhere, unless the case needs one. */
export function placeOfFetch(
  context: CaseContext,
): "factory" | "call" | "global" {
  const { caller = {}, server = [], expect } = context.test;
  const steps = expandPlaceholders(server, context) as readonly Step[];
  const isNeeded =
    caller.fetch ??
    caller.fetchTakesMs ??
    expect.fetched ??
    // Only a fetch of our own tells when the headers of an answer have come.
    steps.some(({ cut }) => cut === "stall-in-body");
  return caller.fetchGiven ?? (isNeeded ? "factory" : "global");
}

/** The caller's `fetch`: does for each attempt what the case says. */
export function callerFetch(
  context: CaseContext,
): (url: string, init: RequestInit) => Promise<unknown> {
  const { fetched, clock, operation, test } = context;
  const { fetch: perAttempt = ["pass"], fetchTakesMs = 0 } = test.caller ?? {};
  const secret = Object.values(operation.credentials[0]).join(" ");
  // Not async: a fetch that throws has to throw.
  return (url, init) => {
    const { redirect, signal, cache } = init;
    const credentials = hasCredentials(operation, init);
    fetched.push({ url, redirect, signal, cache, credentials });
    clock.advance(fetchTakesMs);
    const behaviour = perAttempt[fetched.length - 1] ?? perAttempt.at(-1)!;
    const send = (): Promise<Response> => globalThis.fetch(url, init);
    const answer = behave(behaviour, { context, url, send, secret });
    context.answer = answer;
    return answer;
  };
}

async function failWith(message: string, cause: object): Promise<never> {
  throw Object.assign(new Error(message), { cause });
}

function behave(behaviour: FetchBehaviour, tools: Tools): Promise<unknown> {
  return typeof behaviour === "object"
    ? failWith(behaviour.message ?? tools.secret, { code: behaviour.code })
    : behaviours[behaviour](tools);
}

function hasCredentials(
  { credentials, credentialHeaders }: TestOperation,
  { headers }: RequestInit,
): boolean {
  const sent = new Headers(headers);
  return credentials.some((each) =>
    Object.entries(credentialHeaders(each)).some(
      ([name, value]) => sent.get(name) === value,
    ),
  );
}
