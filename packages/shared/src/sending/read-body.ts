import type { Call } from "./call.js";

const drainLimit = 65_536;

/** A body as the attempt read it: undefined when it is left to the caller or of no use. */
export type Body = string | ArrayBuffer | Blob | undefined;

/** Types that may hold JSON; a `Response` made of a string calls itself text/plain. */
const readable: RegExp = /[/+]json\b|^text\/plain/i;

/** Reads an answer's body as far as the call needs it; the rest is discarded so that its socket can be used again. */
export async function readBody(
  response: Response,
  { parseAs, metadata }: Call,
): Promise<Body> {
  if (response.ok && parseAs !== "json") {
    return parseAs === "text" || parseAs === "arrayBuffer"
      ? response[parseAs]()
      : undefined;
  }
  if (metadata.binary.includes(response.status)) {
    return response.blob();
  }
  return readable.test(response.headers.get("content-type") || "text/plain")
    ? response.text()
    : drain(response);
}

/** Reads a body to its end, or cancels it when it is long: reading keeps the socket, cancelling ends it. */
async function drain(response: Response): Promise<Body> {
  const reader = response.body?.getReader?.();
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) {
      return size === 0 ? "" : undefined;
    }
    size += chunk.value.length;
    if (size > drainLimit) {
      await reader?.cancel();
      return undefined;
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
