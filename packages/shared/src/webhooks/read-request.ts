import type { Fail } from "../errors/configuration-error.js";
import { type Bytes, encodeText } from "./signature.js";
import type { WebhookHeaders } from "./types.js";

/**
 * The bytes of a body as it arrived; undefined when there are more than `limit`. A copy: what is proved is what is parsed.
 *
 * @throws ConfigurationError for anything but bytes and text.
 */
export function readBody(
  body: unknown,
  limit: number,
  fail: Fail,
): Bytes | undefined {
  const {
    buffer = body,
    byteOffset,
    byteLength,
  } = Object(body) as {
    readonly buffer?: unknown;
    readonly byteOffset?: number;
    readonly byteLength?: number;
  };
  const bytes =
    typeof body === "string"
      ? encodeText(body)
      : byteLength === undefined
        ? failParsed(fail)
        : new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  return bytes.length > limit ? undefined : new Uint8Array(bytes);
}

/** The most common mistake: something parsed or read the body before. Says what to do in each framework. */
export function failParsed(fail: Fail): never {
  return fail(
    'body must be the raw bytes or text. Express: express.raw({ type: "*/*" }); Fastify: parseAs: "buffer"; Next.js: request.arrayBuffer(); NestJS: rawBody: true; Lambda: event.body (decode if isBase64Encoded)',
  );
}

/** The headers of a webhook. What HTTP does not allow is left out: it proves nothing. */
export function readHeaders(given: WebhookHeaders): Headers {
  const source = Object(given) as Iterable<[string, unknown]> | object;
  const headers = new Headers();
  for (const [name, values] of Symbol.iterator in source
    ? source
    : Object.entries(source)) {
    for (const value of [values].flat()) {
      try {
        if (value) {
          headers.append(name, value as string);
        }
      } catch {
        // An invalid name or value cannot be a proof.
      }
    }
  }
  return headers;
}

/** The body of a request, at most `limit` bytes; undefined when there are more. Rejects when it breaks off. */
export async function readStream(
  request: Request,
  limit: number,
): Promise<ArrayBuffer | undefined> {
  const reader = request.body?.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  let chunk: Bytes | undefined;
  while ((chunk = (await reader?.read())?.value)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) {
      // Not awaited: cancelling may take for ever.
      reader!.cancel().catch(() => {});
      return undefined;
    }
  }
  return new Blob(chunks).arrayBuffer();
}
