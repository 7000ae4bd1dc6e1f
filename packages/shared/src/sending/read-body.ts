import type { Call } from "./call.js";

/** As much of an error's body is read: enough for any envelope. */
const errorLimit = 1_048_576;

/** As much of an unreadable success is read, so that its socket can be used again. */
const drainLimit = 65_536;

/** A success whose body is longer than the option `maxBodyBytes` allows. */
export const tooLarge: unique symbol = Symbol("too large");

/** A body as the attempt read it: undefined when it is left to the caller or unusable. */
export type Body = string | ArrayBuffer | Blob | typeof tooLarge | undefined;

/** Types that may hold JSON; a `Response` made of a string calls itself text/plain. */
const readable: RegExp = /[/+]json\b|^text\/plain/i;

/**
 * Reads an answer's body as far as the call needs it. Bytes are counted after
 * decompression, as a small answer may unpack to gigabytes.
 */
export async function readBody(
  response: Response,
  { method, parseAs, metadata, limits }: Call,
): Promise<Body> {
  const { ok, status, headers } = response;
  const { maxBodyBytes } = limits;
  if (!ok) {
    return readText(response, errorLimit);
  }
  if (parseAs === "blob" || parseAs === "stream") {
    return undefined;
  }
  if (parseAs === "arrayBuffer" || metadata.binary.includes(status)) {
    const blob = await readBlob(response, maxBodyBytes);
    return parseAs === "json" || blob === tooLarge ? blob : blob[parseAs]();
  }
  const isReadable =
    parseAs === "text" ||
    method === "HEAD" ||
    readable.test(headers.get("content-type") || "text/plain");
  if (!isReadable) {
    return (await readText(response, drainLimit)) === "" ? "" : undefined;
  }
  return readText(response, maxBodyBytes, tooLarge);
}

/** Reads a body as a blob of the answer's type. */
export async function readBlob(
  response: Response,
  limit: number,
): Promise<Blob | typeof tooLarge> {
  const chunks = await readChunks(response, limit, tooLarge);
  return typeof chunks === "symbol"
    ? chunks
    : chunks
      ? new Blob(chunks, { type: response.headers.get("content-type") ?? "" })
      : response.blob();
}

/** Reads a body as text; of one that is longer than the limit the first part, or `instead`. */
async function readText<Instead = never>(
  response: Response,
  limit: number,
  instead?: Instead,
): Promise<string | Instead> {
  const chunks = await readChunks(response, limit, instead);
  if (!Array.isArray(chunks)) {
    return chunks ?? response.text();
  }
  const decoder = new TextDecoder();
  const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  // The last chunk may go far beyond the limit, and hold the rest of the body.
  return (parts.join("") + decoder.decode()).slice(0, limit);
}

/** A body's bytes; undefined where it can be read at once, as it is short or its runtime has no reader. */
async function readChunks<Instead>(
  { headers, body }: Response,
  limit: number,
  instead: Instead | undefined,
): Promise<Uint8Array<ArrayBuffer>[] | Instead | undefined> {
  const length = headers.get("content-length");
  const reader =
    length && Number(length) <= limit && !headers.get("content-encoding")
      ? undefined
      : body?.getReader?.();
  if (!reader) {
    return undefined;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) {
      return chunks;
    }
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      // Not awaited: with a mocked `fetch` it may take for ever.
      reader.cancel().catch(() => {});
      return instead ?? chunks;
    }
  }
}

/** Gives up a body that nobody will read, so that its connection is not left open. */
export async function discard(response: Response | undefined): Promise<void> {
  try {
    await response?.body?.cancel?.();
  } catch {
    // A body that is being read cannot be cancelled, and says so by rejecting.
  }
}
