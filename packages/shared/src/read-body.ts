import type { ParseAs } from "./result.js";

const drainLimit = 65_536;

/** A body as the attempt read it: undefined when it is left to the caller or of no use. */
export type Body = string | ArrayBuffer | undefined;

/** Reads an answer's body as far as the call needs it; the rest is discarded so that its socket can be used again. */
export async function readBody(
  response: Response,
  parseAs: ParseAs,
): Promise<Body> {
  if (response.ok && parseAs !== "json") {
    if (parseAs === "text" || parseAs === "arrayBuffer") {
      return response[parseAs]();
    }
    return undefined;
  }
  const type = response.headers.get("content-type");
  const redirected = response.status < 200 || response.status === 304;
  if (!redirected && (type === null || /[/+]json\s*(;|$)/i.test(type))) {
    return response.text();
  }
  return drain(response);
}

/** Reads a body to its end, or cancels it when it is long: reading keeps the socket, cancelling ends it. */
async function drain(response: Response): Promise<Body> {
  const reader = response.body?.getReader();
  let size = 0;
  while (reader !== undefined && size <= drainLimit) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    size += value.length;
  }
  if (size > drainLimit) {
    await reader?.cancel();
  }
  return size === 0 ? "" : undefined;
}
