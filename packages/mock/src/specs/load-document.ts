import { readFileSync } from "node:fs";

import { documentsFolder } from "../documents-folder.js";
import { addExamples } from "./add-examples.js";
import type { Document } from "./document.js";
import { resolveRefs } from "./resolve-refs.js";

const documents = new Map<string, Document>();

/** A provider's bundled OpenAPI document, as it was when this package was built. */
export function loadDocument(name: string): Document {
  const loaded = documents.get(name);
  if (loaded !== undefined) {
    return loaded;
  }
  const file = `${documentsFolder}/${name}.json`;
  const document = addExamples(
    resolveRefs(JSON.parse(readFileSync(file, "utf8"))) as Document,
  );
  documents.set(name, document);
  return document;
}
