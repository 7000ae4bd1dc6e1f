import path from "node:path";
import {
  checkDocument,
  mergeSources,
  sortDocument,
} from "@fintech-clients/codegen";
import { type OpenApiDocument, parseSource } from "@fintech-clients/openapi";

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
