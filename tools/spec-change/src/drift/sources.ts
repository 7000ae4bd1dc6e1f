import { readFile } from "node:fs/promises";
import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";

/** What a provider publishes: `specs/<provider>/sources.json`. */
export interface Sources {
  /** Pages or documents with OpenAPI in them, as HTTPS URLs, whose document is in `given/`. */
  documents: string[];
  /** Others that are watched for changes only, because what we have of them is written by hand. */
  watched: string[];
  /** What has pages for people only, which nothing can be compared with. "" where everything has a document. */
  pages: string;
}

export async function readSources(
  root: string,
  provider: string,
): Promise<Sources> {
  const name = `specs/${provider}/sources.json`;
  try {
    const text = await readFile(path.join(root, name), "utf8");
    const { documents, watched, pages } = JSON.parse(text) as Partial<Sources>;
    if (!documents) throw new Error("`documents` is missing: a list of URLs");
    return { documents, watched: watched ?? [], pages: pages ?? "" };
  } catch (error) {
    throw new SpecError([`${name}: ${(error as Error).message}`]);
  }
}
