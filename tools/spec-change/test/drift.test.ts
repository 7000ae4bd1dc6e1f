import { execFile } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { writeFileDeep } from "@fintech-clients/codegen";
import { publishedFacts } from "../src/drift/watch.ts";
import { page } from "./page.ts";
import { workspace } from "./workspace.ts";

const cli = path.join(import.meta.dirname, "../src/spec-drift-cli.ts");
const specs = path.join(import.meta.dirname, "../../../specs");
const given = path.join(specs, "yuno-banking/given");
const pages = {
  "cancel-entity-onboarding": "cancel-entity-onboarding.yaml",
  "close-account-banking": "close-account.yaml",
};

test.each(Object.entries(pages))(
  "the list that is kept of %s is what its document promises",
  async (name, file) => {
    const text = await readFile(path.join(given, file), "utf8");
    const kept = `yuno-banking/facts/reference.${name}.txt`;
    const facts = await publishedFacts(
      `https://docs.y.uno/reference/${name}.md`,
      page(text),
    );
    expect(await readFile(path.join(specs, kept), "utf8")).toBe(
      `${facts.join("\n")}\n`,
    );
  },
);

interface Site {
  root: string;
  base: string;
  /** Path -> what is served there. */
  served: Map<string, string>;
  drift: (...args: string[]) => Promise<string>;
}

/** A provider whose documents are on a local server: its specs, and what it publishes. */
async function site(): Promise<Site> {
  const root = await workspace();
  const served = new Map<string, string>();
  const server = http.createServer((request, response) => {
    const text = served.get(request.url ?? "");
    response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await cp(path.join(specs, "yuno-banking"), path.join(root, "specs/p"), {
    recursive: true,
  });
  for (const [name, file] of Object.entries(pages)) {
    const text = await readFile(path.join(given, file), "utf8");
    served.set(`/reference/${name}.md`, page(text));
  }
  const documents = Object.keys(pages).map(
    (name) => `${base}/reference/${name}.md`,
  );
  const watched = [`${base}/words.md`, `${base}/gone.md`, `${base}/new.yaml`];
  const sources = { documents, watched, pages: "The rules in prose." };
  await writeFileDeep(
    path.join(root, "specs/p/sources.json"),
    JSON.stringify(sources),
  );
  const drift = async (...args: string[]): Promise<string> => {
    const command = [cli, "--root", root, ...args];
    return (await promisify(execFile)(process.execPath, command)).stdout;
  };
  return { root, base, served, drift };
}

test("a changed document shows as lines that went and came", async () => {
  const { root, base, served, drift } = await site();
  served.set("/words.md", "# Words only\n");
  const fresh = await readFile(path.join(given, "close-account.yaml"), "utf8");
  served.set("/new.yaml", fresh);
  const at = "/reference/close-account-banking.md";
  const changed = served
    .get(at)!
    .replace(/^( *)iban: \{\}/m, "$1iban:\n$1  type: string\n$1swift_code: {}")
    .replace("Found on the", "Shown on the");
  served.set(at, changed);
  const report = path.join(root, "drift.md");
  expect(await drift("--report", report)).toBe(
    "p: 5 watched, 1 same, 1 changed, 2 unreadable, 1 not kept yet; only pages: The rules in prose.\n",
  );
  const text = await readFile(report, "utf8");
  const delete200 = "DELETE /banking/accounts/{account_id} response 200";
  expect(text).toContain(`## p: changed

<${base}${at}>
`);
  expect(text).toContain(`~~~~~~~~diff
- ${delete200} iban any optional
+ ${delete200} iban string optional
+ ${delete200} swift_code any optional
~~~~~~~~
`);
  expect(text).toContain(
    `! ${base}/words.md:1 there is no OpenAPI document in it`,
  );
  expect(text).toContain(`! ${base}/gone.md answered 404`);
  expect(text).not.toContain("cancel-entity-onboarding.md");
  expect(text).toContain("`pnpm spec:drift --accept p` writes it.");

  await drift("--accept", "p");
  const again = await drift();
  expect(again).toContain("p: 5 watched, 3 same, 2 unreadable");
  expect(again).not.toContain(delete200);
});

test("text of a provider ends no block and no line", async () => {
  const { root, base, served, drift } = await site();
  served.set(
    "/new.yaml",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          get: {
            parameters: [
              {
                in: "query",
                name: "~~~~~~~~~\n# Hello",
                schema: { type: "string" },
              },
            ],
            responses: {},
          },
        },
      },
    }),
  );
  const report = path.join(root, "drift.md");
  await drift("--report", report);
  const text = await readFile(report, "utf8");
  const section = text.slice(text.indexOf(`<${base}/new.yaml>`));
  expect(section).toContain("\n~~~~~~~~~~diff\n");
  expect(section).toContain(
    "+ GET /a query ~~~~~~~~~ # Hello string optional\n",
  );
});

test("where nothing changed there is no report, and what has only pages is said", async () => {
  const root = await workspace("gu1-kyc");
  const { stdout } = await promisify(execFile)(process.execPath, [
    cli,
    "--root",
    root,
  ]);
  expect(stdout).toMatch(/^gu1-kyc: nothing watched; only pages: .*\n$/);
});
