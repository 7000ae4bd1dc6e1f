import path from "node:path";
import ts from "typescript";
import { git } from "@fintech-clients/spec-change";

/**
 * What the compiler says of a package's type tests as they were at a commit, against its present build. They are
 * compiled as if they stood in the package's test folder, without being written there.
 */
export function typeTestProblems(
  root: string,
  name: string,
  commit: string,
): string[] {
  const folder = path.join(root, "packages", name);
  const file = path.join(folder, "test/types-of-the-last-release.test-d.ts");
  const text = git(
    root,
    "show",
    `${commit}:packages/${name}/test/types.test-d.ts`,
  );
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(folder, "tsconfig.json"), (each) =>
      ts.sys.readFile(each),
    ).config,
    ts.sys,
    folder,
  );
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (each) => each === file || disk.fileExists(each);
  host.readFile = (each) => (each === file ? text : disk.readFile(each));
  host.getSourceFile = (each, ...rest) =>
    each === file
      ? ts.createSourceFile(each, text, ts.ScriptTarget.ES2022)
      : disk.getSourceFile(each, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const message = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    const at = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0);
    const place = `types.test-d.ts of ${commit}:${(at?.line ?? 0) + 1}`;
    return `${place} ${message}`;
  });
}
