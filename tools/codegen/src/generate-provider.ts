import path from "node:path";
import { checkDocument, refuse } from "./check/check-document.ts";
import { checkTypes } from "./check/check-types.ts";
import { largeIntegers } from "./check/large-integers.ts";
import { completeGiven } from "./merge/complete-given.ts";
import { mergeSources } from "./merge/merge-sources.ts";
import { locateMerged } from "./merge/merged-document.ts";
import { sortDocument } from "./merge/sort-document.ts";
import { loadSources } from "./read/load-sources.ts";
import { renderCredentials } from "./render/render-credentials.ts";
import { renderSteps } from "./render/render-steps.ts";
import { wireModules } from "./render/wire-modules.ts";
import { renderClientTypes } from "./render/render-client-types.ts";
import { renderLookUps } from "./render/render-look-ups.ts";
import { renderOperationsPage } from "./render/render-operations-page.ts";
import { renderOperations } from "./render/render-operations.ts";
import { renderPagination } from "./render/render-pagination.ts";
import { renderSchema } from "./render/schema/render-schema.ts";
import { schemaNames } from "./render/schema/schema-names.ts";
import { renderWebhooks } from "./render/render-webhooks.ts";
import { shippedPages } from "./render/shipped-pages.ts";
import { formatText, outlineJson } from "./render/text.ts";
import { readIfPresent } from "./text-files.ts";
import { typesDocument } from "./types/types-document.ts";

/** The generated files of a provider: path from the root -> text. `warn` gets what a person should know of them, a line each. */
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
  const seen = typesDocument(document);
  const names = schemaNames(provider, seen);
  const schema = renderSchema(provider, document, seen, names);
  const operations = renderOperations(provider, document);
  refuse(merged, checkTypes(document, schema, names));
  for (const [name, renamed] of names) {
    if (name === renamed) continue;
    warn(`the type of the schema ${name} is called ${renamed}`);
  }
  const locate = (place: string): string => locateMerged(merged, place, false);
  for (const line of largeIntegers(document, locate)) warn(line);
  const folder = `packages/${provider}`;
  const page = `${folder}/docs/operations.md`;
  const present = await readIfPresent(path.join(root, page));
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
    [`${folder}/src/generated/operations.ts`, operations],
    [`${folder}/src/generated/schema.ts`, schema],
    ...(await shippedPages(root, folder)),
  ];
  const { modules } = renderSteps(document);
  const credentials = renderCredentials(provider, document);
  if (credentials !== undefined) {
    texts.push([`${folder}/src/generated/credentials.ts`, credentials]);
    modules.add("credentials");
  }
  for (const [file, text] of await wireModules(provider, modules)) {
    texts.push([`${folder}/${file}`, text]);
  }
  const webhooks = renderWebhooks(provider, document);
  if (webhooks !== undefined) {
    texts.push([`${folder}/src/generated/webhooks.ts`, webhooks]);
  }
  if (present !== undefined) {
    texts.push([page, renderOperationsPage(page, present, document)]);
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
