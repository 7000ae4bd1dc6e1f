import type { Answer } from "./answer.ts";

/** An answer as a `Response`. */
export function send({ status, type, body, headers }: Answer): Response {
  return new Response(type === undefined ? null : body, {
    status,
    headers: { ...(type && { "content-type": type }), ...headers },
  });
}
