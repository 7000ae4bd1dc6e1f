import type { Credentials } from "../checks/credentials.js";
import { bare } from "../checks/values.js";
import { hide } from "../errors/client-error.js";
import type { Method } from "../types/operations.js";
import { isRepeatable, type Call } from "./call.js";

/** A request without credentials, that can be sent any number of times. */
export interface PreparedRequest {
  readonly url: string;
  /** Makes them anew for each attempt, which adds its own. */
  readonly headers: () => Headers;
  readonly body: string | ArrayBuffer | null | undefined;
}

/** One getter for all: V8 keeps an accessor, and all that a closure of it holds, until the next full collection. */
const methodGetter: PropertyDescriptor &
  ThisType<{ readonly read: () => Method }> = {
  enumerable: true,
  get() {
    return this.read();
  },
};

/** What `fetch` is called with for one attempt; `read` gives the method, and so hears that it was looked at. */
export function requestInit(
  call: Call,
  { url, headers, body }: PreparedRequest,
  credentials: Credentials,
  signal: AbortSignal,
  read: () => Method,
): RequestInit {
  const { origin, idempotencyKey, metadata } = call;
  const { idempotencyHeader } = metadata;
  const sent = headers();
  if (url.startsWith(`${origin}/`)) {
    for (const [name, value] of Object.entries(credentials.headers)) {
      sent.set(name, value);
    }
  }
  if (idempotencyHeader) {
    // Without a key of ours the body has one, and no header may contradict it.
    sent.delete(idempotencyHeader);
    if (idempotencyKey) {
      sent.set(idempotencyHeader, idempotencyKey);
    }
  }
  const init = {
    // Deno reads `client` of it, which may come from `Object.prototype`; Node reads a copy of its own that inherits.
    __proto__: bare,
    headers: sent,
    body: body ?? null,
    redirect: "manual",
    ...(takesNoStore() && { cache: "no-store" }),
    ...(!isRepeatable(call) && {
      // Bun sends some requests again when a kept connection turns out to be lost; this takes a new one.
      keepalive: false,
      ...(!call.fetch && isNodeFetch(globalThis.fetch) && sendOnce(sent, body)),
    }),
    signal,
  } as RequestInit;
  hide(init, "read", read);
  return Object.defineProperty(init, "method", methodGetter);
}

let noStore: boolean | undefined;

/** Next.js keeps answers for ever unless told not to; workerd refuses the option before its compatibility date 2024-11-11. */
export function takesNoStore(): boolean {
  if (noStore === undefined) {
    try {
      noStore = Boolean(
        new Request("https://a.example", { cache: "no-store" }),
      );
    } catch {
      noStore = false;
    }
  }
  return noStore;
}

/** Node's own `fetch` sends a request again after a 421, as the Fetch standard says. Mocks of it do not. */
function isNodeFetch(fetch: unknown): boolean {
  return Function.prototype.toString.call(fetch).includes("undici");
}

/** A body without a source, which Node's `fetch` cannot send again; its length makes it the same bytes. */
function sendOnce(
  headers: Headers,
  body: PreparedRequest["body"],
): RequestInit {
  const bytes =
    typeof body === "string"
      ? new TextEncoder().encode(body)
      : new Uint8Array(body ?? new ArrayBuffer(0));
  headers.set("content-length", String(bytes.length));
  const stream = new ReadableStream({
    start: (controller) => {
      if (bytes.length > 0) {
        controller.enqueue(bytes);
      }
      controller.close();
    },
  });
  return { body: stream, duplex: "half" } as RequestInit;
}
