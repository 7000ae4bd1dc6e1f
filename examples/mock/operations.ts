import type { Operation } from "./document.ts";
import type { Provider } from "./provider.ts";

/** An operation and where the document has it. */
export interface LocatedOperation {
  readonly method: string;
  readonly template: string;
  readonly operation: Operation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Every operation of a provider's document. */
export function operations({
  document,
}: Provider): readonly LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([template, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => ({
        method: method.toUpperCase(),
        template,
        operation: item[method] as Operation,
      })),
  );
}
