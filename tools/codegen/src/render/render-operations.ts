import { header } from "./text.ts";
import {
  methods,
  type OpenApiDocument,
  pathOperations,
} from "@fintech-clients/openapi";
import { operationDoc } from "./operation-doc.ts";
import { operationMetadata } from "./operation-metadata.ts";

/** The text of src/generated/operations.ts. */
export function renderOperations(
  provider: string,
  document: OpenApiDocument,
): string {
  const operations = pathOperations(document);
  const interfaces = methods.map((method) => ({
    method,
    name: `${method[0]!.toUpperCase()}${method.slice(1)}Operations`,
    paths: operations
      .filter((operation) => operation.method === method)
      .map(({ path, operation }) => {
        const key = JSON.stringify(path);
        const type = `paths[${key}]["${method}"]`;
        const isIdempotent = "x-idempotency-header" in operation;
        return `${operationDoc(method, operation)}${key}: ${isIdempotent ? `Idempotent<${type}>` : type};\n`;
      }),
  }));
  const table = operations.flatMap(({ path, method, operation }) => {
    const entry = operationMetadata(document, operation);
    if (Object.keys(entry).length === 0) return [];
    const key = JSON.stringify(`${method.toUpperCase()} ${path}`);
    return `  ${key}: ${JSON.stringify(entry)},\n`;
  });
  const keyed = operations.some(
    ({ operation }) => "x-idempotency-header" in operation,
  );
  return `${header(provider)}
import type { ${keyed ? "Idempotent, " : ""}OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

${interfaces
  .filter(({ paths }) => paths.length > 0)
  .map(
    ({ name, paths }) => `export interface ${name} {
${paths.join("")}}
`,
  )
  .join("\n")}
/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
${interfaces
  .map(
    ({ method, name, paths }) =>
      `${method.toUpperCase()}: ${paths.length > 0 ? name : "object"};\n`,
  )
  .join("")}}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
${table.join("")}};
`;
}
