import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import ts from "typescript-5.9";
import { tsc } from "./compiler.ts";

/** What an editor shows over a place of a file. */
export type Hover = (
  file: string,
  text: string,
  offset: number,
) => Promise<string>;

/** The language service of TypeScript 5.9. */
export const hover59: Hover = async (file, text, offset) => {
  const read = (name: string): string | undefined =>
    name === file ? text : ts.sys.readFile(name);
  const service = ts.createLanguageService({
    readFile: read,
    fileExists: (name) => read(name) !== undefined,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  });
  const parts = service.getQuickInfoAtPosition(file, offset)?.displayParts;
  return ts.displayPartsToString(parts);
};

/** The language server of TypeScript 7. */
export const hover7: Hover = async (file, text, offset) => {
  const server = spawn(process.execPath, [tsc("7"), "--lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const uri = pathToFileURL(file).href;
  const before = text.slice(0, offset).split("\n");
  const position = {
    line: before.length - 1,
    character: before.at(-1)?.length ?? 0,
  };
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
  try {
    send({
      id: 1,
      method: "initialize",
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    for await (const { id, method, result } of messages(server.stdout)) {
      if (id === 1) {
        send({ method: "initialized", params: {} });
        const textDocument = {
          uri,
          languageId: "typescript",
          version: 1,
          text,
        };
        send({ method: "textDocument/didOpen", params: { textDocument } });
        const params = { textDocument: { uri }, position };
        send({ id: 2, method: "textDocument/hover", params });
      } else if (id === 2 && method === undefined) {
        const { contents } = result as { contents: string | { value: string } };
        return typeof contents === "string" ? contents : contents.value;
      } else if (id !== undefined) {
        // What the server asks of an editor has no answer here.
        send({ id, result: null });
      }
    }
    throw new Error("the language server of TypeScript 7 ended");
  } finally {
    server.kill();
  }
};

interface Message {
  id?: number | string;
  method?: string;
  result?: unknown;
}

/** The messages of a language server, each after a header with its length. */
async function* messages(
  output: AsyncIterable<Buffer>,
): AsyncGenerator<Message> {
  let rest = Buffer.alloc(0);
  for await (const part of output) {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      if (end < 0) break;
      const length = Number(
        /Content-Length: (\d+)/i.exec(rest.subarray(0, end).toString())?.[1],
      );
      const start = end + 4;
      if (rest.length < start + length) break;
      yield JSON.parse(
        rest.subarray(start, start + length).toString(),
      ) as Message;
      rest = rest.subarray(start + length);
    }
  }
}
