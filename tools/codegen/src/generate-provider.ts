import path from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import { checkDocument } from "./check-document.ts";
import { formatText } from "./format-text.ts";
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
  const { document: merged, origins } = mergeSources(
    await loadSources(root, provider),
  );
  const document = sortDocument(await applyOverlay(root, provider, merged));
  await checkDocument({ document, origins });
  const folder = `packages/${provider}`;
  const texts: Record<string, string> = {
    [`${folder}/openapi.json`]: JSON.stringify(document, null, 2),
    [`${folder}/src/generated/operations.ts`]: renderOperations(
      provider,
      document,
    ),
    [`${folder}/src/generated/schema.ts`]: await renderSchema(
      provider,
      document,
    ),
  };
  const files = new Map<string, string>();
  for (const [file, text] of Object.entries(texts)) {
    files.set(file, await formatText(path.join(root, file), text));
  }
  return files;
}
