import { header } from "./text.ts";
import {
  methods,
  type OpenApiDocument,
  pathOperations,
} from "@fintech-clients/openapi";
import { maskedSecretPattern } from "../document/masked-secrets.ts";
import { operationJsdoc } from "./operation-jsdoc.ts";
import { errorCodeMeanings, operationMetadata } from "./operation-metadata.ts";
import { renderSteps } from "./render-steps.ts";

/** The types of src/generated/operations.ts, which declarations of a user's own have to name. */
export function operationTypeNames(document: OpenApiDocument): string[] {
  const used = new Set(pathOperations(document).map(({ method }) => method));
  return [
    ...methods.filter((method) => used.has(method)).map(mapName),
    "Operations",
  ];
}

/** The text of src/generated/operations.ts. */
export function renderOperations(
  provider: string,
  document: OpenApiDocument,
): string {
  const operations = pathOperations(document);
  const interfaces = methods.map((method) => ({
    method,
    name: mapName(method),
    paths: operations
      .filter((operation) => operation.method === method)
      .map(({ path, operation }) => {
        const key = JSON.stringify(path);
        const type = `paths[${key}]["${method}"]`;
        const isIdempotent = "x-idempotency-header" in operation;
        return `${operationJsdoc(method, operation)}${key}: ${isIdempotent ? `Idempotent<${type}>` : type};\n`;
      }),
  }));
  const { imports, constants, common, steps } = renderSteps(document);
  const table = operations.flatMap(({ path, method, operation }) => {
    const entry = Object.entries(operationMetadata(document, operation)).map(
      ([field, value]) => `${field}: ${JSON.stringify(value)}`,
    );
    const masked = maskedSecretPattern(document, operation);
    if (masked) entry.push(`checkBody: refuseMasked(${String(masked)})`);
    const name = `${method.toUpperCase()} ${path}`;
    const own = steps.get(name);
    if (own) entry.push(`steps: [${own.join(", ")}]`);
    return entry.length === 0
      ? []
      : `  ${JSON.stringify(name)}: { ${entry.join(", ")} },\n`;
  });
  const refusing = table.some((entry) => entry.includes("refuseMasked("));
  const keyed = operations.some(
    ({ operation }) => "x-idempotency-header" in operation,
  );
  return `${header(provider)}
import type { ErrorCodeMeanings, ${keyed ? "Idempotent, " : ""}OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";
${refusing ? 'import { refuseMasked } from "@fintech-clients/shared";\n' : ""}${imports}
${constants}${interfaces
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
${common}${table.join("")}};

/** Error codes that say more of a write than their status does. */
export const errorCodes: ErrorCodeMeanings = ${JSON.stringify(errorCodeMeanings(document))};
`;
}

function mapName(method: string): string {
  return `${method[0]!.toUpperCase()}${method.slice(1)}Operations`;
}
