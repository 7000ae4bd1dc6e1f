import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { onTestFinished } from "vitest";
import { generateProvider } from "../src/generate-provider.ts";
import { writeFileDeep } from "../src/text-files.ts";
import { workspace } from "./workspace.ts";

const shared = pathToFileURL(
  path.join(import.meta.dirname, "../../../packages/shared/dist/index.js"),
).href;

/** A provider's hand-written part: nothing but what the document says. */
const client = `
import { createProviderClient } from "@fintech-clients/shared";
import { errorCodes, operations } from "./generated/operations.js";
export const create = (options, credentialHeaders) => createProviderClient({
  name: "x",
  environments: { sandbox: "https://sandbox.x.example/v1", production: "https://x.example/v1" },
  operations,
  errorCodes,
  credentialHeaders: credentialHeaders ?? ((read) => ({ "x-api-key": read("apiKey") })),
}, options);
`;

export interface Result {
  data?: unknown;
  error?: { message: string; body?: unknown; outcome?: string };
  status?: number;
  attempts?: number;
}

type Call = (template: string, init?: object) => Promise<Result>;

/** A client as a program without types has it. */
export type MadeClient = Record<
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD",
  Call
>;

/** Generates the provider `x` from a document; the function that makes its client. */
export async function makeProvider(
  spec: string,
  overlay?: string,
): Promise<(options: object) => MadeClient> {
  const root = await workspace({
    "specs/x/given/spec.yaml": spec,
    ...(overlay !== undefined && { "specs/x/overlay.yaml": overlay }),
  });
  const files = await generateProvider(root, "x");
  const sources: (readonly [file: string, text: string])[] = [
    ["packages/x/src/client.ts", client],
    ...files,
  ];
  const written = sources
    .filter(([file]) => file.endsWith(".ts"))
    .map(([file, text]) => {
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2022,
        },
      });
      return writeFileDeep(
        path.join(root, file.replace(/\.ts$/, ".mjs")),
        outputText
          .replaceAll('"@fintech-clients/shared"', JSON.stringify(shared))
          .replaceAll(/(from "\.[^"]*)\.js"/g, '$1.mjs"'),
      );
    });
  await Promise.all(written);
  const load = async (name: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(path.join(root, `packages/x/src/${name}.mjs`)).href);
  const { create } = (await load("client")) as {
    create: (options: object, credentialHeaders: unknown) => MadeClient;
  };
  const credentials = files.has("packages/x/src/generated/credentials.ts")
    ? (await load("generated/credentials"))["credentialHeaders"]
    : undefined;
  return (options) => create(options, credentials);
}

/** What a server received. */
export interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A server on loopback that remembers what it is sent. */
export async function listen(
  answer: () => Answer = () => ({}),
): Promise<{ baseUrl: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("latin1"),
      });
      const { status = 200, headers, body = '{"id":"1"}' } = answer();
      response
        .writeHead(status, headers ?? { "content-type": "application/json" })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, received };
}
