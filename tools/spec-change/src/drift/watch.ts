import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { mergeSources, writeFileDeep } from "@fintech-clients/codegen";
import { parseSource, problemsOf } from "@fintech-clients/openapi";
import { extractDocument } from "../update/extract-document.ts";
import { fetchDocument } from "../update/read-input.ts";
import { factsOf } from "./facts-of.ts";
import { readSources } from "./sources.ts";

/** What became of one watched source. */
export interface Watched {
  url: string;
  /** The list that is kept, from the root. */
  file: string;
  state: "same" | "changed" | "not kept yet" | "unreadable";
  removed: readonly string[];
  added: readonly string[];
  /** Why it cannot be read. */
  problems: readonly string[];
}

export interface Drift {
  provider: string;
  watched: readonly Watched[];
  /** What has pages only. */
  pages: string;
}

/** Compares what a provider publishes now with the lists of facts that are kept, and rewrites these if `accept`. */
export async function watchProvider(
  root: string,
  provider: string,
  accept: boolean,
): Promise<Drift> {
  const { documents, watched, pages } = await readSources(root, provider);
  const results: Watched[] = [];
  for (const url of [...documents, ...watched]) {
    // One request at a time is polite.
    results.push(await watch(root, provider, url, accept));
  }
  return { provider, watched: results, pages };
}

async function watch(
  root: string,
  provider: string,
  url: string,
  accept: boolean,
): Promise<Watched> {
  const file = `specs/${provider}/facts/${listName(url)}.txt`;
  const none = { url, file, removed: [], added: [], problems: [] };
  try {
    const now = await publishedFacts(url, await fetchDocument(url, fetch));
    const text = await readFile(path.join(root, file), "utf8").catch(
      () => undefined,
    );
    const kept = text?.split("\n").filter((line) => line !== "") ?? [];
    const removed = kept.filter((line) => !now.includes(line));
    const added = now.filter((line) => !kept.includes(line));
    if (accept) {
      await writeFileDeep(path.join(root, file), `${now.join("\n")}\n`);
    }
    if (text === undefined) return { ...none, state: "not kept yet", added };
    const same = removed.length === 0 && added.length === 0;
    return { ...none, state: same ? "same" : "changed", removed, added };
  } catch (error) {
    return { ...none, state: "unreadable", problems: problemsOf(error) };
  }
}

/** The facts of a document as it is published, on a page or alone: read as those in `given/` are, but not corrected. */
export async function publishedFacts(
  url: string,
  text: string,
): Promise<string[]> {
  const extracted = extractDocument(url, text);
  const folder = await mkdtemp(path.join(os.tmpdir(), "spec-drift-"));
  try {
    const file = `published.${extracted.extension}`;
    await writeFile(path.join(folder, file), extracted.text);
    const source = await parseSource(folder, file);
    return factsOf(mergeSources([source]).document);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Differs for each address of a provider. */
function listName(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`
    .replace(/\.(md|ya?ml|json)$/i, "")
    .replaceAll(/[^A-Za-z0-9_-]+/g, ".")
    .replaceAll(/^\.|\.$/g, "");
}
