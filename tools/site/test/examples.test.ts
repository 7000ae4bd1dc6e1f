import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { providers } from "../src/pages/write-pages.ts";
import { callExample } from "../src/reference/call-example.ts";
import { readProvider } from "../src/reference/provider.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  types: ["node"],
  skipLibCheck: true,
};

test("every example of a call compiles as it is shown", async () => {
  const files = new Map<string, string>();
  for (const name of providers()) {
    const provider = readProvider(name);
    for (const [index, operation] of provider.operations.entries()) {
      const file = new URL(`${name}-${index}.mts`, import.meta.url);
      files.set(fileURLToPath(file), await callExample(provider, operation));
    }
  }
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = files.get(file) ?? host.readFile(file);
      return text === undefined
        ? undefined
        : ts.createSourceFile(file, text, version);
    },
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, start = 0, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")} near ${file?.text.slice(start, start + 120)}`,
    );
  expect(problems).toEqual([]);
});
