import path from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import { checkDocument } from "./check-document.ts";
import { formatText } from "./format-text.ts";
import { outlineJson } from "./outline-json.ts";
import { loadSources } from "./load-sources.ts";
import { mergeSources } from "./merge-sources.ts";
import { renderOperations } from "./render-operations.ts";
import { renderSchema } from "./render-schema.ts";
import { sortDocument } from "./sort-document.ts";

/** The generated files of a provider: path from the root -> text. */
export async function generateProvider(
  root: string,
  provider: string,
): Promise<Map<string, string>> {
  const merged = mergeSources(await loadSources(root, provider));
  const { document } = merged;
  await applyOverlay(root, provider, document);
  sortDocument(document);
  await checkDocument(merged);
  const sources = {
    "src/generated/operations.ts": renderOperations(provider, document),
    "src/generated/schema.ts": await renderSchema(provider, document),
  };
  const folder = `packages/${provider}`;
  const files = Object.entries(sources).map(
    async ([name, text]): Promise<[string, string]> => {
      const file = `${folder}/${name}`;
      return [file, await formatText(path.join(root, file), text)];
    },
  );
  return new Map([
    [`${folder}/openapi.json`, `${outlineJson(document, 3)}\n`],
    ...(await Promise.all(files)),
  ]);
}
