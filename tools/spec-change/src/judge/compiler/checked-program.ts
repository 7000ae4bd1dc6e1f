import ts from "typescript";

const options: ts.CompilerOptions = {
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  types: [],
};

// Cached: parsing the standard library takes longer than everything else.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A program of these files, all in one folder. Throws what TypeScript cannot make sense of. */
export function checkedProgram(files: Record<string, string>): ts.Program {
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [`/${name}`, text]),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version);
      if (!libraries.has(name)) {
        libraries.set(name, disk.getSourceFile(name, version));
      }
      return libraries.get(name);
    },
    getCurrentDirectory: () => "/",
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    throw new Error(`${problem.file?.fileName ?? ""} ${text}`);
  }
  return program;
}
