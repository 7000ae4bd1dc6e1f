import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { namesOf } from "../src/names.ts";
import { writeProvider } from "../src/write-provider.ts";
import { buildAndTest, createScratch, run, runScript } from "./scratch.ts";

const documents = path.join(import.meta.dirname, "documents");

/** Runs `pnpm new:provider` in a copy of the workspace; what it prints. */
function newProvider(root: string, ...args: string[]): string {
  const cli = path.join(root, "tools/new-provider/src/cli.ts");
  return run(root, ["node", cli, ...args, "--root", root]);
}

test("a new provider's files are listed, generate, and are never written over", async () => {
  const root = await createScratch();
  const folder = "packages/north-sea-payouts";
  const title = ["--title", "NorthSea Payouts"];
  const printed = newProvider(root, "north-sea-payouts", ...title);
  expect(printed).toContain(`${folder}/src/client.ts\n`);
  expect(printed).not.toMatch(/acme/i);

  await runScript(root, folder, "generate");
  run(root, ["prettier", "--check", "README.md", "examples", "specs", folder]);
  const read = (file: string): Promise<string> =>
    readFile(path.join(root, file), "utf8");
  expect(await read(`${folder}/docs/operations.md`)).toContain(
    "| `POST /cards/{card_id}/freeze` | Freeze a card",
  );
  expect(await read("README.md")).toContain(`(${folder}/README.md)`);
  await expect(
    writeProvider(root, namesOf("north-sea-payouts")),
  ).rejects.toThrow(`${folder} is there already`);
});

/** Has the simulator answer the request to `environment`, and prints what it saw. */
const onMock = (name: string, environment: string): string => `
import { startMock } from "@fintech-clients/mock";
const mock = await startMock({ provider: "${name}" });
const send = fetch;
globalThis.fetch = async (url, init) => {
  const answer = await send(String(url).replace("${environment}", mock.baseUrl("${name}")), init);
  const body = await answer.arrayBuffer();
  console.log(mock.journal().map(({ operation, status }) => \`\${operation} \${status}\`).join());
  await mock.close();
  return new Response(body, answer);
};`;

/** What a provider is made from: a document, or the template alone. */
const made = [
  {
    name: "north-sea-payouts",
    from: "the template",
    env: { NORTH_SEA_PAYOUTS_API_KEY: "mock-api-key" },
    environment: "https://sandbox.north-sea-payouts.example/v1",
    answered: "POST /cards/{card_id}/freeze 200\n200 FROZEN",
  },
  {
    name: "vela-checkout",
    from: "vela-checkout.yaml",
    env: { VELA_CHECKOUT_API_KEY: "mock-api-key" },
    environment: "https://checkout-test.vela.example/v71",
    answered: "GET /storedPaymentMethods 200\n200",
  },
  {
    name: "tern-cards",
    from: "tern-cards.yaml",
    env: { TERN_CARDS_API_KEY: "mock-api-key" },
    environment: "https://sandbox.tern.example",
    answered: "GET /v1/cards 200\n200",
  },
  {
    name: "harbour-ledger",
    from: "harbour-ledger.yaml",
    env: {
      HARBOUR_LEDGER_USERNAME: "mock-username",
      HARBOUR_LEDGER_PASSWORD: "mock-password",
    },
    environment: "https://app.harbour.example",
    answered: "GET /api/ping 200\n200",
  },
];

/** Each takes half a minute: the last one for every change, all of them once a week. */
const tried = process.env["ALL_DOCUMENTS"] ? made : made.slice(-1);

test.each(tried)(
  "$name, made from $from, builds, passes its tests and is answered by the simulator",
  async ({ name, from, env, environment, answered }) => {
    const root = await createScratch();
    const folder = `packages/${name}`;
    const document = path.join(documents, from);
    if (from.endsWith(".yaml")) {
      newProvider(root, name, "--from", document);
      const given = path.join(root, `specs/${name}/given`, from);
      expect(await readFile(given)).toEqual(await readFile(document));
    } else {
      newProvider(root, name);
    }

    const tested = await buildAndTest(root, folder);
    expect(tested).toContain("test/mock.test.ts");
    expect(Number(/Tests .*?(\d+) passed/.exec(tested)?.[1])).toBeGreaterThan(
      50,
    );

    const onMockFile = path.join(root, "examples/on-mock.mjs");
    await writeFile(onMockFile, onMock(name, environment));
    const program = ["--import", onMockFile, `examples/${name}.ts`];
    expect(run(root, ["node", ...program], env)).toBe(`${answered}\n`);
  },
  // Several commands of each are whole builds.
  600_000,
);
