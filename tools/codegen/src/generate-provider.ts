import path from "node:path";
import { checkDocument } from "./check/check-document.ts";
import { completeGiven } from "./merge/complete-given.ts";
import { mergeSources } from "./merge/merge-sources.ts";
import { sortDocument } from "./merge/sort-document.ts";
import { loadSources } from "./read/load-sources.ts";
import { renderClientTypes } from "./render/render-client-types.ts";
import { renderLookUps } from "./render/render-look-ups.ts";
import { renderOperations } from "./render/render-operations.ts";
import { renderPagination } from "./render/render-pagination.ts";
import { renderReadme } from "./render/render-readme.ts";
import { renderSchema } from "./render/render-schema.ts";
import { renderWebhooks } from "./render/render-webhooks.ts";
import { shippedPages } from "./render/shipped-pages.ts";
import { formatText, outlineJson } from "./render/text.ts";
import { readIfPresent } from "./text-files.ts";

/** The generated files of a provider: path from the root -> text. `warn` gets what was read otherwise than it is written. */
export async function generateProvider(
  root: string,
  provider: string,
  warn: (line: string) => void = () => {},
): Promise<Map<string, string>> {
  const merged = mergeSources(await loadSources(root, provider));
  const { document } = merged;
  await completeGiven(merged);
  for (const line of merged.warnings) warn(line);
  sortDocument(document);
  await checkDocument(merged);
  const folder = `packages/${provider}`;
  const readme = `${folder}/README.md`;
  const present = await readIfPresent(path.join(root, readme));
  const texts: [file: string, text: string][] = [
    [
      `${folder}/src/generated/client-types.ts`,
      renderClientTypes(provider, document),
    ],
    [`${folder}/src/generated/look-ups.ts`, renderLookUps(provider, document)],
    [
      `${folder}/src/generated/pagination.ts`,
      renderPagination(provider, document),
    ],
    [
      `${folder}/src/generated/operations.ts`,
      renderOperations(provider, document),
    ],
    [
      `${folder}/src/generated/schema.ts`,
      await renderSchema(provider, document),
    ],
    ...(await shippedPages(root, folder)),
  ];
  const webhooks = renderWebhooks(provider, document);
  if (webhooks !== undefined) {
    texts.push([`${folder}/src/generated/webhooks.ts`, webhooks]);
  }
  if (present !== undefined) {
    texts.push([readme, renderReadme(readme, present, document)]);
  }
  const files = texts.map(async ([file, text]): Promise<[string, string]> => [
    file,
    await formatText(path.join(root, file), text),
  ]);
  return new Map([
    [`${folder}/openapi.json`, `${outlineJson(document, 3)}\n`],
    ...(await Promise.all(files)),
  ]);
}
