import { readFile } from "node:fs/promises";
import path from "node:path";

interface Sources {
  /** Pages or documents with OpenAPI in them, as HTTPS URLs. */
  documents: string[];
}

/** Where a provider publishes the documents in its `given/`. */
export async function readSourceUrls(
  root: string,
  provider: string,
): Promise<string[]> {
  const file = path.join(root, `specs/${provider}/sources.json`);
  const { documents } = JSON.parse(await readFile(file, "utf8")) as Sources;
  return documents;
}
