import path from "node:path";
import ts from "typescript";
import { type OpenApiDocument, pointer } from "@fintech-clients/openapi";
import type { Problem } from "./path-problems.ts";

/** What the generated types refer to beyond the language's own library, which is all that is read for them. */
const surroundings = `
interface Blob { readonly size: number; readonly type: string }
interface File extends Blob { readonly name: string }
interface ReadableStream<Chunk = unknown> { readonly locked: boolean }
interface FormData { has(name: string): boolean }
interface URLSearchParams { has(name: string): boolean }
`;

/** What the compiler finds in the generated types, each with the schema or operation that it was made from. */
export function checkTypes(
  document: OpenApiDocument,
  types: string,
  names: ReadonlyMap<string, string>,
): Problem[] {
  const files = new Map([
    ["/schema.ts", types],
    ["/surroundings.d.ts", surroundings],
  ]);
  const library = path.dirname(ts.getDefaultLibFilePath({}));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es5.d.ts"],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (file) => files.has(file),
    getSourceFile: (file, version) => {
      const text = file.startsWith(library)
        ? ts.sys.readFile(file)
        : files.get(file);
      return text === undefined
        ? undefined
        : ts.createSourceFile(file, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const schemas = new Map([...names].map(([schema, name]) => [name, schema]));
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, start, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, " ");
      const made = file && start !== undefined && madeFrom(file, start);
      return problem(document, schemas, made || [], text);
    });
}

/** The names of what a place in a generated file belongs to, from the outside in: `paths`, `/x`, `get`. */
function madeFrom(file: ts.SourceFile, start: number): string[] {
  const names: string[] = [];
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = node
      .getChildren(file)
      .find((child) => child.pos <= start && start < child.end);
    if (!inner) return names;
    if (
      ts.isTypeAliasDeclaration(inner) ||
      ts.isInterfaceDeclaration(inner) ||
      ts.isPropertySignature(inner)
    ) {
      const { name } = inner;
      if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) {
        names.push(name.text);
      }
    }
    node = inner;
  }
}

function problem(
  document: OpenApiDocument,
  schemas: ReadonlyMap<string, string>,
  [outer = "", inner = "", method = ""]: readonly string[],
  text: string,
): Problem {
  const schema = schemas.get(outer) ?? (outer === "components" ? method : "");
  if (schema !== "") {
    return {
      pointer: pointer("components", "schemas", schema),
      onKey: true,
      message: `the type of the schema ${schema} does not compile (${text}): correct it in overlay.yaml`,
    };
  }
  const place = document.paths && inner in document.paths ? inner : undefined;
  return {
    pointer:
      place === undefined
        ? pointer("paths")
        : pointer("paths", place, ...(method === "" ? [] : [method])),
    onKey: true,
    message: `the types of ${[outer, inner].filter(Boolean).join(" ")} do not compile (${text}): correct the document in overlay.yaml`,
  };
}
