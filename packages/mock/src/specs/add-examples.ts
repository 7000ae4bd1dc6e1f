import type { Document } from "./document.js";
import { examplesOf, mainContent } from "./examples-of.js";
import { operations } from "./operations.js";
import { schemaExample } from "./schema-example.js";

/** Gives each success of JSON without an example the least that its schema allows, in place. */
export function addExamples(document: Document): Document {
  for (const { operation } of operations(document)) {
    for (const [status, { content }] of Object.entries(operation.responses)) {
      const [, media] = mainContent(content) ?? [];
      if (
        status.startsWith("2") &&
        media?.schema !== undefined &&
        examplesOf(media).length === 0
      ) {
        Object.assign(media, {
          example: schemaExample(document, media.schema),
        });
      }
    }
  }
  return document;
}
