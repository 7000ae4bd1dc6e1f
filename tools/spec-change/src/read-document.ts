import path from "node:path";
import { checkDocument } from "../../codegen/src/check-document.ts";
import { mergeSources } from "../../codegen/src/merge-sources.ts";
import type { OpenApiDocument } from "../../codegen/src/open-api-document.ts";
import { parseSource } from "../../codegen/src/parse-source.ts";
import { sortDocument } from "../../codegen/src/sort-document.ts";

/** One valid document from a file, as the generator sees it. Throws a SpecError that names file and line. */
export async function readDocument(
  root: string,
  file: string,
): Promise<OpenApiDocument> {
  const absolute = path.resolve(root, file);
  const source = await parseSource(root, path.relative(root, absolute));
  const merged = mergeSources([source]);
  sortDocument(merged.document);
  await checkDocument(merged);
  return merged.document;
}
