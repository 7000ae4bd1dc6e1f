import path from "node:path";
import ts from "typescript";
import { generateProvider } from "../src/generate-provider.ts";
import { workspace } from "./workspace.ts";

const repository = path.join(import.meta.dirname, "../../..");
const shared = path.join(repository, "packages/shared/dist");
const packages = path.join(repository, "packages");

/** A provider's package, as a new provider's files have it, around what is generated. */
const written: Readonly<Record<string, string>> = {
  "dist/index.ts": 'export * from "../src/index.js";',
  "src/index.ts": `
export * from "@fintech-clients/shared/public-api";
export { createXClient, type XClientOptions, type XCredentials, type XEnvironment } from "./client.js";
export type * from "./generated/client-types.js";
export type * from "./generated/schema.js";`,
  "src/client.ts": `
import { createProviderClient, type ClientOptions } from "@fintech-clients/shared";
import type { XClient } from "./generated/client-types.js";
import { errorCodes, operations, type Operations } from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";
export interface XCredentials { readonly apiKey: string }
export type XEnvironment = "sandbox";
export type XClientOptions = ClientOptions<XCredentials, XEnvironment>;
export function createXClient(options: XClientOptions): XClient {
  return createProviderClient<Operations, ErrorCode, keyof XCredentials>(
    {
      name: "x",
      environments: { sandbox: "https://sandbox.x.example/v1" },
      operations,
      errorCodes,
      credentialHeaders: (read) => ({ "x-api-key": read("apiKey") }),
    },
    options,
  );
}`,
};

/** What generating the provider `x` from a document gives. */
export interface XPackage {
  /** Path in the package -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Generates the provider `x` from one document. Rejects with a SpecError where it is refused. */
export async function generateX(
  spec: string,
  overlay?: string,
): Promise<XPackage> {
  const root = await workspace({
    "specs/x/given/spec.yaml": spec,
    ...(overlay !== undefined && { "specs/x/overlay.yaml": overlay }),
  });
  const notes: string[] = [];
  const files = await generateProvider(root, "x", (note) => notes.push(note));
  return {
    files: new Map(
      [...files].map(([file, text]) => [
        path.relative("packages/x", file),
        text,
      ]),
    ),
    notes,
  };
}

/** What the compiler finds in packages, by their names, and in the program that uses each from its folder `test`. */
export function typeErrors(
  made: ReadonlyMap<
    string,
    { readonly files: XPackage["files"]; readonly program: string }
  >,
): string[] {
  const texts = new Map(
    [...made].flatMap(([name, { files, program }]) =>
      [...Object.entries(written), ...files, ["test/use.ts", program] as const]
        .filter(([file]) => file.endsWith(".ts"))
        .map(
          ([file, text]) => [path.join(packages, name, file), text] as const,
        ),
    ),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: {
      "@fintech-clients/shared": [path.join(shared, "index.d.ts")],
      "@fintech-clients/shared/public-api": [
        path.join(shared, "public-api.d.ts"),
      ],
    },
  };
  const onDisk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...onDisk,
    fileExists: (file) => texts.has(file) || onDisk.fileExists(file),
    readFile: (file) => texts.get(file) ?? onDisk.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file);
      return text === undefined
        ? onDisk.getSourceFile(file, version)
        : ts.createSourceFile(file, text, version);
    },
    directoryExists: (name) =>
      name.startsWith(packages) || (onDisk.directoryExists?.(name) ?? false),
  };
  const roots = [...texts.keys()].filter((file) => !file.endsWith(".json"));
  const compiled = ts.createProgram(roots, options, host);
  return ts
    .getPreEmitDiagnostics(compiled)
    .map(({ file, start, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      if (!file || start === undefined) return text;
      const { line } = file.getLineAndCharacterOfPosition(start);
      return `${path.relative(packages, file.fileName)}:${line + 1} ${text}`;
    });
}
