import { readFile } from "node:fs/promises";
import { text as textOfStream } from "node:stream/consumers";

/** The text of a file, of an HTTPS URL, or (`-`) of the standard input. */
export async function readInput(input: string): Promise<string> {
  if (input === "-") return await textOfStream(process.stdin);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) {
    return await fetchDocument(input, fetch);
  }
  return await readFile(input, "utf8");
}

const limits = { bytes: 5 * 1024 * 1024, milliseconds: 30_000, redirects: 3 };

/**
 * The text behind an HTTPS URL, or behind one of this machine: a page elsewhere must not lead here. Throws for another
 * protocol, a status other than 200, and what is too long or too slow.
 */
export async function fetchDocument(
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let target = new URL(url);
  const local = isLocal(target);
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    if (target.protocol !== "https:" && !(local && isLocal(target))) {
      throw new Error(`${target.href} is not an HTTPS URL`);
    }
    const response = await fetch(target, { redirect: "manual", signal });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      target = new URL(location, target);
    } else if (response.status === 200) {
      return await textOf(response, target.href);
    } else {
      await response.body?.cancel();
      throw new Error(`${target.href} answered ${response.status}`);
    }
  }
  throw new Error(`${url} redirects more than ${limits.redirects} times`);
}

function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["127.0.0.1", "[::1]"].includes(hostname);
}

async function textOf(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let size = 0;
  let text = "";
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes) {
      throw new Error(`${url} is longer than ${limits.bytes} bytes`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
