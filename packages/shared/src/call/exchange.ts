import { framing } from "../checks/headers.js";
import { MiddlewareError } from "../errors/no-answer-errors.js";
import type { CompletedAttempt } from "../sending/attempt-result.js";
import { errorContext, isRead } from "../sending/call.js";
import { isControlFlow } from "../sending/fetch-failure.js";
import { discard, readBody, tooLarge } from "../sending/read-body.js";
import { send } from "../sending/send.js";
import { toClientError } from "../sending/to-client-error.js";
import { withTimeout } from "../time/with-timeout.js";
import type { Middleware } from "../types/middleware.js";
import { checkSentKey } from "./check-sent-key.js";
import { LightRequest } from "./light-request.js";
import type { OpenapiFetch } from "./openapi-fetch.js";
import type { PreparedCall } from "./prepare-call.js";
import { readData } from "./read-data.js";
import { wrapMiddleware } from "./wrap-middleware.js";

/**
 * Takes a call through openapi-fetch and its middleware. The attempts are made
 * by the innermost link of that chain, its `fetch`.
 *
 * @throws ClientError when there is no answer to make a result of.
 */
export async function exchange(
  openapiFetch: OpenapiFetch,
  call: PreparedCall,
): Promise<CompletedAttempt> {
  const { method, template, params, url, query, middleware } = call;
  const body = call.readBody ? await call.readBody(call as never) : call.body;
  // Each answer that openapi-fetch is handed, and what was read of it.
  const answers: Map<Response, CompletedAttempt> = new Map();
  const handOver = (answer: CompletedAttempt): Response => {
    const shown = readable(call, answer);
    answers.set(shown, answer);
    return shown;
  };
  /** Reads an answer that middleware gave, within an attempt's time: openapi-fetch would read it without a limit. */
  const readGiven = async (response: Response): Promise<Response> => {
    const known = answers.get(response);
    if (known) {
      // A middleware may have read it, and openapi-fetch reads it again.
      return response.bodyUsed ? handOver(known) : response;
    }
    try {
      const read = withTimeout(call, call.limits.attemptMs, () =>
        readBody(response, call),
      );
      return handOver({ response, body: await read });
    } catch (reason) {
      void discard(response);
      throw toClientError(call, reason);
    }
  };
  let unchanged: unknown;
  let given: CompletedAttempt | undefined;
  const outermost: Middleware = {
    onRequest: ({ request }) => {
      unchanged = request;
    },
    onResponse: async ({ response }) => {
      const read = await readGiven(response);
      // openapi-fetch takes only a `Response` of the global class, which some servers replace by their own.
      return read === response ? undefined : read;
    },
  };
  try {
    const { response } = await openapiFetch(method, template, {
      params,
      pathSerializer: () => url,
      querySerializer: () => query,
      body,
      bodySerializer: (written) => written,
      headers: call.headers,
      parseAs: "stream",
      baseUrl: call.baseUrl,
      Request: middleware.length > 0 ? Request : LightRequest,
      middleware: [
        ...(middleware.length > 0 ? [outermost] : []),
        ...middleware.map((each) => wrapMiddleware(call, each, readGiven)),
      ],
      fetch: async (request) => {
        // Without middleware they are the ones that were checked.
        const name =
          middleware.length > 0 &&
          [...request.headers.keys()].find((each) => framing.test(each));
        if (name || request.method !== method) {
          throw new MiddlewareError(
            `a middleware changed ${name || `the method to ${request.method}`}`,
            errorContext(call, false),
          );
        }
        try {
          const sent =
            // Reading it from a Request is expensive, and fails where a middleware has read it.
            !(request instanceof Request) ||
            request === unchanged ||
            isRead(call)
              ? body
              : await readRequest(request);
          checkSentKey(call, sent);
          const answer = await send(call, {
            url: request.url,
            headers: () => new Headers(request.headers),
            body: sent,
          });
          if (answer.response.status > 599) {
            // No `Response` can be made of it for openapi-fetch to read; this throws its error.
            await readData(call, answer);
          }
          return handOver(answer);
        } catch (reason) {
          throw isControlFlow(reason) ? reason : toClientError(call, reason);
        }
      },
    });
    given = answers.get(response)!;
    return given;
  } finally {
    for (const { response } of answers.values()) {
      if (response.body !== given?.response.body) {
        void discard(response);
      }
    }
  }
}

/**
 * The answer itself where nobody reads it again; else a copy, made of what the
 * attempt read: for middleware, and for openapi-fetch, which reads every
 * failing answer.
 */
function readable(
  { parseAs, middleware }: PreparedCall,
  { response, body }: CompletedAttempt,
): Response {
  const { status, headers, ok } = response;
  const unread = parseAs === "stream" || parseAs === "blob";
  if (
    (ok && (unread || !middleware.some(({ onResponse }) => onResponse))) ||
    // A browser hides a redirect behind 0, which no `Response` can be made of.
    status < 200
  ) {
    return response;
  }
  const isEmpty =
    // With these not even an empty body is allowed.
    !body || body === tooLarge || [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : readLazily(body), { status, headers });
}

/** A body that costs something only when it is read: middleware seldom does. */
function readLazily(body: string | ArrayBuffer | Blob): ReadableStream {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const bytes = await new Response(body).arrayBuffer();
        controller.enqueue(new Uint8Array(bytes));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function readRequest(request: Request): Promise<ArrayBuffer | null> {
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}
