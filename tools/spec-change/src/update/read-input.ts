import { readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { SpecError } from "@fintech-clients/openapi";

/** The text of a file, of an HTTPS URL, or (`-`) of the standard input. */
export async function readInput(input: string): Promise<string> {
  if (input === "-") return await text(process.stdin);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) {
    return await fetchDocument(input, fetch);
  }
  return await readFile(input, "utf8");
}

interface Sources {
  /** Pages or documents with OpenAPI in them, as HTTPS URLs. */
  documents: string[];
}

/** Where a provider publishes the documents in its `given/`. */
export async function readSourceUrls(
  root: string,
  provider: string,
): Promise<string[]> {
  const name = `specs/${provider}/sources.json`;
  try {
    const text = await readFile(path.join(root, name), "utf8");
    return (JSON.parse(text) as Sources).documents;
  } catch (error) {
    throw new SpecError([`${name}: ${(error as Error).message}`]);
  }
}

const limits = { bytes: 5 * 1024 * 1024, milliseconds: 30_000, redirects: 3 };

/** The text behind an HTTPS URL. Throws for another protocol, a status other than 200, and what is too long or too slow. */
export async function fetchDocument(
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let target = new URL(url);
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    if (target.protocol !== "https:") {
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
