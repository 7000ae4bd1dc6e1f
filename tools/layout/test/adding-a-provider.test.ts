import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { pageSteps } from "./page-steps.ts";
import { scratch } from "./scratch.ts";

/**
 * What the page's commands do, without the network and without the other
 * packages: `install` makes the links that pnpm would make.
 */
const commands = String.raw`
set -eu
bin="$PWD/node_modules/.bin"
link() {
  mkdir -p "$1/node_modules/@fintech-clients"
  ln -s "$PWD/packages/$2" "$1/node_modules/@fintech-clients/$2"
}
run_vitest() {
  (cd "$1" && shift && "$bin/vitest" run --config ../../vitest.config.ts --root . "$@")
}
pnpm() {
  case "$1" in
  install)
    link packages/acme-cards shared
    link examples acme-cards
    ;;
  generate)
    node tools/codegen/src/cli.ts acme-cards
    ;;
  build) "$bin/tsc" -p packages/acme-cards/tsconfig.build.json ;;
  test)
    "$bin/tsc" -p packages/acme-cards/tsconfig.json
    run_vitest packages/acme-cards
    run_vitest tools/layout layout sources -t acme-cards
    ;;
  *) exit 64 ;;
  esac
}
`;

/** Answers what the page's program sends, and says what that was. */
const stub = `
globalThis.fetch = async (url, init) => {
  const { "idempotency-key": key, ...headers } = Object.fromEntries(init.headers);
  console.log(JSON.stringify({ url, method: init.method, headers, body: init.body, key: key.length }));
  return Response.json({ id: "card_1", status: "FROZEN" });
};`;

/** Runs commands of the page in the scratch copy; what they print. */
function run(root: string, page: string): string {
  const stubbed = `--import "data:text/javascript,${encodeURIComponent(stub)}"`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", commands + page], {
    cwd: root,
    encoding: "utf8",
    env: {
      PATH: `${path.dirname(process.execPath)}:${process.env["PATH"]}`,
      ACME_API_KEY: "key-1",
      NODE_OPTIONS: page.includes("examples/") ? stubbed : "",
    },
  });
  if (status !== 0) {
    throw new Error(`this failed:\n${page}${stdout}${stderr}`);
  }
  return stdout;
}

test("following the page to the letter gives a provider that works", async () => {
  const page = new URL("../../../docs/adding-a-provider.md", import.meta.url);
  const root = await scratch();
  const outputs: string[] = [];
  for (const step of pageSteps(await readFile(page, "utf8"))) {
    if ("file" in step) {
      const file = path.join(root, step.file);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, step.text);
    } else {
      outputs.push(run(root, step.commands));
    }
  }

  const [, made = "", called = ""] = outputs;
  expect(made).toContain("acme-cards: 5 of 5 files changed");
  const [contract = 0, layout = 0] = [
    ...made.matchAll(/Tests .*?(\d+) passed/g),
  ].map(([, count]) => Number(count));
  expect(contract).toBeGreaterThan(100);
  expect(layout).toBeGreaterThan(10);
  const [request = "", printed] = called.trimEnd().split("\n");
  expect(JSON.parse(request)).toEqual({
    url: "https://sandbox.acme.example/v1/cards/card_1/freeze",
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "key-1" },
    body: '{"reason":"LOST"}',
    key: 36,
  });
  expect(printed).toBe("200 FROZEN");
}, 180_000);
