import type { Document, Operation } from "./document.js";

/** An operation and where the document has it. */
export interface LocatedOperation {
  /** `"POST /payments/{payment_id}"`: what a caller names it by. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly operation: Operation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Every operation of a document. */
export function operations(document: Document): readonly LocatedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([template, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => ({
        name: `${method.toUpperCase()} ${template}`,
        method: method.toUpperCase(),
        template,
        operation: item[method] as Operation,
      })),
  );
}
