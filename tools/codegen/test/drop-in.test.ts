import { execFile } from "node:child_process";
import {
  cp,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../src/run.ts";

const repository = path.join(import.meta.dirname, "../../..");
const fixtures = path.join(import.meta.dirname, "fixtures/drop-in");

/** What the package is generated, built and type-checked from. */
const copied = [
  "packages/shared",
  "packages/yuno-banking",
  "specs/yuno-banking",
  "docs/recipes.md",
  "docs/unclear-outcomes.md",
  "tsconfig.base.json",
];

/** Calls each dropped-in operation, and reads from its answer what only its document declares. */
const program = `
import { createYunoBankingClient, type ResponseBody } from "@fintech-clients/yuno-banking";

const client = createYunoBankingClient({
  baseUrl: process.argv[2] ?? "",
  credentials: { publicApiKey: "public", privateSecretKey: "private" },
});
const tags: unknown = (await client.GET("/banking/tags")).data?.tags;
const limits: string | null | undefined = (await client.GET("/banking/limits")).data?.note;
await client.PATCH("/banking/limits", { body: { daily: 5 } });
const fees: number | undefined = (await client.GET("/banking/fees")).data?.amount;
const note: string | null | undefined = (await client.GET("/banking/notes/{note_id}", { params: { path: { note_id: "n 1" } } })).data?.note;
await client.GET("/banking/accounts/{account_id}/statements", { params: { path: { account_id: "a" } } });
await client.POST("/banking/holds", { body: { amount: 1 } });
await client.POST("/banking/holds", { body: { amount: 2 }, params: { header: { "x-idempotency-key": "given" } } });
await client.PUT("/banking/accounts/{account_id}", { params: { path: { account_id: "a" } }, body: { nickname: "b" } });
await client.POST("/banking/notes", { body: { text: "c" } });
const quota: number | undefined = (await client.GET("/banking/quotas")).data?.amount;
const messages: ResponseBody<"GET /banking/limits", 400>["messages"] = ["a"];
const status: ResponseBody<"PATCH /banking/limits", 400>["current_status"] = "b";
console.log(JSON.stringify({ tags, limits, fees, quota, note, messages, status }));
`;

test("documents as a provider publishes them drop in: generated, built, called", async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), "drop-in-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const place of copied) {
    await cp(path.join(repository, place), path.join(root, place), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => path.basename(source) !== ".turbo",
    });
  }
  await symlink(
    path.join(repository, "node_modules"),
    path.join(root, "node_modules"),
  );
  const given = path.join(root, "specs/yuno-banking/given");
  await cp(fixtures, given, { recursive: true });

  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  const providers = ["yuno-banking"];
  expect(await run({ root, providers, check: false, print })).toBe(true);
  const told = printed.flatMap(
    (line) => /given\/(.*?)\.json:\d+:\d+ /.exec(line)?.[1] ?? [],
  );
  expect(told).toEqual([
    "array-for-schema",
    "error-response-a",
    "error-response-b",
    "other-parameter-name",
    "version-in-path",
    "example-contradicts",
  ]);

  const inside = path.join(root, "packages/yuno-banking");
  const bin = path.join(repository, "node_modules/.bin");
  // Not synchronous: the server answers meanwhile.
  const execute = async (
    command: string,
    ...args: string[]
  ): Promise<string> => {
    const PATH = `${bin}:${process.env["PATH"]}`;
    const options = { cwd: inside, env: { ...process.env, PATH } };
    const failed = (error: { stdout?: string }): never => {
      throw new Error(`${command}: ${error.stdout}`, { cause: error });
    };
    const running = promisify(execFile)(command, args, options);
    return (await running.catch(failed)).stdout;
  };
  const build = path.join(repository, "tools/build/src");
  await execute("node", path.join(build, "clean-dist.ts"));
  await execute("node", path.join(build, "cli.ts"));

  const page = await readFile(path.join(inside, "docs/operations.md"), "utf8");
  expect(page).toMatch(
    /\| `POST \/banking\/notes` +\| made up +\| 200 +\|.*?\| unread +\| the provider's document/,
  );
  const errors = await readFile(path.join(inside, "openapi.json"), "utf8");
  const { paths } = JSON.parse(errors) as {
    paths: Record<string, Record<string, object>>;
  };
  const notes = paths["/banking/notes"]?.["post"];
  expect(Object.keys(notes ?? {})).not.toContain("externalDocs");
  expect(notes).toMatchObject({ responses: { 200: {} } });
  expect(JSON.stringify(notes)).not.toMatch(/429|ErrorCode|servers|security/);

  await writeFile(path.join(inside, "use.ts"), program);
  await execute(
    "tsc",
    "--ignoreConfig",
    "--strict",
    "--noEmit",
    "--skipLibCheck",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--types",
    "node",
    "use.ts",
  );
  const requests: unknown[] = [];
  const server = http.createServer((request, response) => {
    void answer(request, response, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}/v1`;
  expect(JSON.parse(await execute("node", "use.ts", base))).toEqual({
    tags: ["any"],
    limits: null,
    fees: 12,
    quota: 12,
    note: null,
    messages: ["a"],
    status: "b",
  });
  expect(requests).toEqual([
    ["GET", "/v1/banking/tags", null, null],
    ["GET", "/v1/banking/limits", null, null],
    ["PATCH", "/v1/banking/limits", null, { daily: 5 }],
    ["GET", "/v1/banking/fees", null, null],
    ["GET", "/v1/banking/notes/n%201", null, null],
    ["GET", "/v1/banking/accounts/a/statements", null, null],
    ["POST", "/v1/banking/holds", null, { amount: 1 }],
    ["POST", "/v1/banking/holds", "given", { amount: 2 }],
    ["PUT", "/v1/banking/accounts/a", null, { nickname: "b" }],
    ["POST", "/v1/banking/notes", null, { text: "c" }],
    ["GET", "/v1/banking/quotas", null, null],
  ]);
});

/** Records a request that carries the credentials, and answers what every operation's document allows. */
async function answer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  requests: unknown[],
): Promise<void> {
  const { method, url, headers } = request;
  const body =
    headers["content-type"] === undefined ? null : await json(request);
  const key = headers["x-idempotency-key"] ?? null;
  const known =
    headers["public-api-key"] === "public" &&
    headers["private-secret-key"] === "private";
  if (known) requests.push([method, url, key, body]);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ tags: ["any"], note: null, amount: 12 }));
}
