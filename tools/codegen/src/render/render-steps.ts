import { type OpenApiDocument, pathOperations } from "@fintech-clients/openapi";
import { tableLiteral } from "../wire/problem.ts";
import { operationSteps } from "../wire/operation-steps.ts";
import { alternativesOf, isPlain, schemesOf } from "../wire/security-steps.ts";
import { otherServers, rootServers } from "../wire/server-steps.ts";

/** What the table of operations needs beside its entries, as TypeScript. */
export interface RenderedSteps {
  imports: string;
  constants: string;
  /** The entry `*`, if there is one. */
  common: string;
  /** `"POST /path"` -> its steps. */
  steps: Map<string, string[]>;
  /** The modules that are imported. */
  modules: Set<string>;
}

/** How the operations of a document are written where the default does not do. */
export function renderSteps(document: OpenApiDocument): RenderedSteps {
  const imports = new Map<string, string>();
  const steps = new Map<string, string[]>();
  const isSecured = !isPlain(document);
  for (const { path, method, operation } of pathOperations(document)) {
    const wire = operationSteps(document, path, method, operation);
    for (const [name, module] of wire.imports) imports.set(name, module);
    // Without steps of its own an operation has those of `*`, credentials among them.
    if (wire.steps.length > 0 || isSecured) {
      steps.set(`${method.toUpperCase()} ${path}`, wire.steps);
    }
  }
  const constants: string[] = [];
  const common: string[] = [];
  const root = alternativesOf(document);
  if (isSecured) {
    imports.set("secured", "secured");
    // A path that is not documented: where the root asks for nothing, it is sent nothing.
    const asked = root.length > 0 ? root : [[]];
    common.push(`steps: [secured(schemes, ${JSON.stringify(asked)})]`);
  }
  if (imports.has("secured")) {
    const schemes = tableLiteral(Object.fromEntries(schemesOf(document)));
    constants.push(
      `const schemes: Readonly<Record<string, Scheme>> = ${schemes};\n`,
    );
    imports.set("type Scheme", "secured");
  }
  if (imports.has("server")) {
    imports.set("servers", "server");
    const [roots, others] = [rootServers(document), otherServers(document)];
    common.push(`endpoint: servers(roots, ${JSON.stringify(others)})`);
    constants.push(
      `const roots: readonly string[] = ${JSON.stringify(roots)};\n`,
      `/** The servers of the spec, each of which the option \`baseUrl\` can give another URL. */
export type Server = ${[...roots, ...others].map((url) => JSON.stringify(url)).join(" | ")};\n`,
    );
  }
  const byModule = Map.groupBy(imports, ([, module]) => module);
  return {
    imports: [...byModule]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([module, names]) =>
          `import { ${names.map(([name]) => name).join(", ")} } from "./wire/${module}.js";\n`,
      )
      .join(""),
    constants: constants.map((text) => `${text}\n`).join(""),
    common: common.length > 0 ? `  "*": { ${common.join(", ")} },\n` : "",
    steps,
    modules: new Set(byModule.keys()),
  };
}
