import { type OpenApiDocument, pathOperations } from "@fintech-clients/openapi";
import { lookUpOf } from "./look-up.ts";
import { header } from "./text.ts";

/** The text of src/generated/look-ups.ts: how to find out what became of each write. */
export function renderLookUps(
  provider: string,
  document: OpenApiDocument,
): string {
  const writes = pathOperations(document).flatMap(
    ({ path, method, operation }) => {
      const lookUp = lookUpOf(document, operation);
      if (!lookUp) return [];
      const name = JSON.stringify(`${method.toUpperCase()} ${path}`);
      return [{ name, lookUp }];
    },
  );
  const types = writes.map(({ name, lookUp }) => {
    const type =
      "none" in lookUp
        ? "NoLookUp"
        : `LookUp<${JSON.stringify(lookUp.operation)}>`;
    return `  readonly ${name}: ${type};\n`;
  });
  const entries = writes.map(
    ({ name, lookUp }) => `  ${name}: ${JSON.stringify(lookUp)},\n`,
  );
  const used = ["NoLookUp", "LookUp<"]
    .filter((type) => types.some((line) => line.includes(`: ${type}`)))
    .map((type) => type.replace("<", ""));
  return `${header(provider)}
${used.length === 0 ? "" : `import type { ${used.toSorted().join(", ")} } from "@fintech-clients/shared";\n`}
/** Each write, and the read that tells what became of it. */
export interface LookUps {
${types.join("")}}

/**
 * How to find out what became of a write whose outcome is unknown: which read tells, where in the write the values of its
 * parameters are, and what to look for; or why nothing tells.
 */
export const lookUps: LookUps = {
${entries.join("")}};
`;
}
