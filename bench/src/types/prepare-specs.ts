import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import openapiTS, { astToString } from "openapi-typescript";
import type { DocumentedCall } from "../documented-call.ts";
import { root, work } from "../paths.ts";
import { prepareHeyApi } from "../prepare-hey-api.ts";
import { readProviders } from "../providers.ts";
import { largeCalls } from "./large-calls.ts";
import type { LargeDocument } from "./large-document.ts";
import { largeDocumentFile, largeRoot } from "./prepare-large.ts";
import { parametersOf } from "./parameters-of.ts";
import type { Spec, SpecCall } from "./spec.ts";

/** Sources are generated here, and their declarations emitted beside. */
const sources = `${work}types/src/`;
const declarations = `${work}types/out/`;

const largeClient = `import type { Client } from "@fintech-clients/shared";
import type { Operations } from "./operations.js";

export declare function createGithubClient(options: object): Client<Operations, string>;
`;

/**
 * Generates every client's types for our specs, and takes those for GitHub's
 * from the generation's measurement; as declarations, so that only a consumer's
 * own program is measured.
 */
export async function prepareSpecs(): Promise<readonly Spec[]> {
  const specs: Spec[] = [];
  for (const { name, entry, factory, folder, calls } of readProviders()) {
    const file = `${folder}openapi.json`;
    const document = read(file);
    const schema = await openapiTS(JSON.stringify(document), { silent: true });
    mkdirSync(`${sources}${name}`, { recursive: true });
    writeFileSync(`${sources}${name}/paths.ts`, astToString(schema));
    await prepareHeyApi(file, `${sources}${name}/hey-api`);
    specs.push({ ...describe(name, document, calls), entry, factory });
  }
  specs.push(prepareLargeSpec());
  emitDeclarations();
  return specs;
}

function prepareLargeSpec(): Spec {
  const folder = `${sources}github/`;
  const generated = `${largeRoot}packages/github/src/generated/`;
  mkdirSync(folder, { recursive: true });
  for (const each of ["schema.ts", "operations.ts", "wire"]) {
    cpSync(`${generated}${each}`, `${folder}${each}`, { recursive: true });
  }
  writeFileSync(`${folder}client.ts`, largeClient);
  copyFileSync(
    `${work}generated-with-openapi-typescript/paths.ts`,
    `${folder}paths.ts`,
  );
  cpSync(`${work}generated-with-hey-api`, `${folder}hey-api`, {
    recursive: true,
  });
  mkdirSync(`${work}types/node_modules/@fintech-clients`, { recursive: true });
  symlinkSync(
    `${root}packages/shared`,
    `${work}types/node_modules/@fintech-clients/shared`,
  );
  const document = read(largeDocumentFile);
  return {
    ...describe("github", document, largeCalls(document, 50)),
    entry: `${declarations}github/client.js`,
    factory: "createGithubClient",
  };
}

function read(file: string): LargeDocument {
  return JSON.parse(readFileSync(file, "utf8")) as LargeDocument;
}

function describe(
  name: string,
  document: LargeDocument,
  calls: readonly DocumentedCall[],
): Omit<Spec, "entry" | "factory"> {
  const sdk = readFileSync(`${sources}${name}/hey-api/sdk.gen.ts`, "utf8");
  return {
    name,
    operations: Object.values(document.paths).reduce(
      (sum, methods) => sum + Object.keys(methods).length,
      0,
    ),
    schema: `${declarations}${name}/paths.js`,
    heyApi: `${declarations}${name}/hey-api`,
    calls: calls.map((call) => ({
      ...call,
      headers: requiredHeaders(document, call),
      heyApi: heyApiName(sdk, call),
    })),
  };
}

/** hey-api names its functions by operation id; the address tells which is which. */
function heyApiName(sdk: string, { method, path }: DocumentedCall): string {
  const address = `url: '${path}'`;
  const found = sdk
    .split("export const ")
    .find(
      (text) =>
        text.includes(address) && text.includes(`.${method.toLowerCase()}<`),
    );
  return found?.slice(0, found.indexOf(" ")) ?? "";
}

function requiredHeaders(
  document: LargeDocument,
  { method, path }: DocumentedCall,
): SpecCall["headers"] {
  const operation = document.paths[path]?.[method.toLowerCase()];
  const headers = parametersOf(document, operation)
    .filter(({ in: place, required }) => place === "header" && required)
    .map(({ name = "" }): [string, string] => [name, "a"]);
  return headers.length > 0 ? Object.fromEntries(headers) : undefined;
}

function emitDeclarations(): void {
  writeFileSync(`${work}types/package.json`, '{"type":"module"}\n');
  writeFileSync(
    `${work}types/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        module: "nodenext",
        strict: true,
        skipLibCheck: true,
        declaration: true,
        emitDeclarationOnly: true,
        types: [],
        rootDir: "src",
        outDir: "out",
      },
      include: ["src"],
    }),
  );
  const compiler = createRequire(import.meta.url).resolve(
    "typescript-7/package.json",
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler.replace(/package\.json$/, "bin/tsc"), "-p", `${work}types`],
    { encoding: "utf8" },
  );
  if (status !== 0) {
    throw new Error(stdout.slice(0, 2000));
  }
}
