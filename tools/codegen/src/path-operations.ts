import { isObject } from "./is-object.ts";
import { methods } from "./methods.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import type { Operation } from "./operation.ts";

interface PathOperation {
  path: string;
  method: (typeof methods)[number];
  operation: Operation;
}

/** Every operation of a document, by path and then by method. */
export function pathOperations(document: OpenApiDocument): PathOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [{ path, method, operation }] : [];
    }),
  );
}
