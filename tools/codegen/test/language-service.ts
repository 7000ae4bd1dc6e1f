import path from "node:path";
import ts from "typescript";

const repository = path.join(import.meta.dirname, "../../..");

interface Shown {
  type: string;
  documentation: string;
}

/** What an editor shows of a program that stands in a package's tests. */
export interface Editor {
  /** Semantic errors. */
  errors(): string[];
  /** What a hover shows over the first character of this text. */
  hover(text: string): Shown | undefined;
  /** What completion shows beside an entry, inside the string that begins with this text. */
  completion(text: string, entry: string): Shown | undefined;
}

export function openEditor(provider: string, program: string): Editor {
  const folder = path.join(repository, "packages", provider, "test");
  const file = path.join(folder, "program.ts");
  const isProgram = (name: string): boolean => name === file;
  const read = (name: string): string | undefined =>
    isProgram(name) ? program : ts.sys.readFile(name);
  const service = ts.createLanguageService({
    fileExists: (name) => isProgram(name) || ts.sys.fileExists(name),
    readFile: read,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: true,
      types: [],
    }),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
  });
  return {
    errors: () =>
      service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, "\n"),
        ),
    hover: (text) =>
      shown(service.getQuickInfoAtPosition(file, program.indexOf(text))),
    completion: (text, entry) =>
      shown(
        service.getCompletionEntryDetails(
          file,
          program.indexOf(text) + 1,
          entry,
          undefined,
          undefined,
          undefined,
          undefined,
        ),
      ),
  };
}

function shown(
  info: ts.QuickInfo | ts.CompletionEntryDetails | undefined,
): Shown | undefined {
  if (!info) return undefined;
  const tags = (info.tags ?? []).map(
    ({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`,
  );
  return {
    type: ts.displayPartsToString(info.displayParts),
    documentation: [ts.displayPartsToString(info.documentation), ...tags].join(
      "\n",
    ),
  };
}
