export { checkDocument } from "./check/check-document.ts";
export { generateProvider } from "./generate-provider.ts";
export { mergeSources } from "./merge/merge-sources.ts";
export { sortDocument } from "./merge/sort-document.ts";
export { findProviders, loadSources } from "./read/load-sources.ts";
export {
  errorCodeMeanings,
  operationMetadata,
} from "./render/operation-metadata.ts";
export { renderSchema } from "./render/schema/render-schema.ts";
export { formatText } from "./render/text.ts";
export { typesDocument } from "./types/types-document.ts";
export { run } from "./run.ts";
export { writeFileDeep } from "./text-files.ts";
