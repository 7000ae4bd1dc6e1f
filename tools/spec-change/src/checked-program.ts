import ts from "typescript";

/** As much of the standard library as generated types use: the real one would take most of the time. */
const library = `
interface Array<T> { [index: number]: T; length: number }
interface Boolean {} interface CallableFunction {} interface Function {}
interface IArguments {} interface NewableFunction {} interface Number {}
interface Object {} interface RegExp {} interface String {}
type Record<K extends keyof any, T> = { [P in K]: T };
`;

/** A program of these files, all in the root folder. Throws what TypeScript cannot make sense of. */
export function checkedProgram(files: Record<string, string>): ts.Program {
  const texts = new Map(
    Object.entries({ ...files, "library.d.ts": library }).map(
      ([name, text]) => [`/${name}`, text],
    ),
  );
  const options: ts.CompilerOptions = {
    noLib: true,
    noEmit: true,
    strict: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  const host: ts.CompilerHost = {
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, version) => {
      const text = texts.get(name);
      return text === undefined
        ? undefined
        : ts.createSourceFile(name, text, version, true);
    },
    getDefaultLibFileName: () => "/library.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    throw new Error(`${problem.file?.fileName ?? ""} ${text}`);
  }
  return program;
}
