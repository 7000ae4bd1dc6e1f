import { readFile } from "node:fs/promises";
import path from "node:path";
import { SpecError } from "@fintech-clients/openapi";

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
