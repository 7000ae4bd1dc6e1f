import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { buildAndTest, createScratch, run } from "./scratch.ts";

const folder = "packages/north-sea-payouts";

/** Answers what the example sends, and prints what that was. */
const stub = `
globalThis.fetch = async (url, init) => {
  const { "idempotency-key": key, ...headers } = Object.fromEntries(init.headers);
  console.log(JSON.stringify({ url, method: init.method, headers, body: init.body, key: key.length }));
  return Response.json({ id: "card_1", status: "FROZEN" });
};`;

test("a new provider generates, builds, passes its tests and answers a call", async () => {
  const root = await createScratch();
  const inside = path.join(root, folder);
  const cli = path.join(root, "tools/new-provider/src/cli.ts");
  const title = ["--title", "NorthSea Payouts"];
  const made = run(root, ["node", cli, "north-sea-payouts", ...title]);
  expect(made).toContain(`${folder}/src/client.ts\n`);
  expect(made).not.toMatch(/acme/i);

  const tested = await buildAndTest(root, folder);
  expect(Number(/Tests .*?(\d+) passed/.exec(tested)?.[1])).toBeGreaterThan(
    100,
  );
  run(root, ["prettier", "--check", "README.md", "examples", "specs", folder]);

  const page = path.join(inside, "docs/operations.md");
  expect(await readFile(page, "utf8")).toContain(
    "| `POST /cards/{card_id}/freeze` | Freeze a card",
  );
  const listed = await readFile(path.join(root, "README.md"), "utf8");
  expect(listed).toContain(`(${folder}/README.md)`);

  const called = run(root, ["node", "examples/north-sea-payouts.ts"], {
    NORTH_SEA_PAYOUTS_API_KEY: "key-1",
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(stub)}"`,
  });
  const [request = "", printed] = called.trimEnd().split("\n");
  expect(JSON.parse(request)).toEqual({
    url: "https://sandbox.north-sea-payouts.example/v1/cards/card_1/freeze",
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "key-1" },
    body: '{"reason":"LOST"}',
    key: 36,
  });
  expect(printed).toBe("200 FROZEN");

  const again = ["node", cli, "north-sea-payouts"];
  expect(() => run(root, again)).toThrow(`${folder} is there already`);
});
