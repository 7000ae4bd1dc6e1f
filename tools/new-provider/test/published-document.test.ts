import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { buildAndTest, createScratch, run } from "./scratch.ts";

const documents = path.join(import.meta.dirname, "documents");

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

const made = [
  {
    name: "vela-checkout",
    env: { VELA_CHECKOUT_API_KEY: "mock-api-key" },
    environment: "https://checkout-test.vela.example/v71",
    answered: "GET /storedPaymentMethods 200",
  },
  {
    name: "tern-cards",
    env: { TERN_CARDS_API_KEY: "mock-api-key" },
    environment: "https://sandbox.tern.example",
    answered: "GET /v1/cards 200",
  },
  {
    name: "harbour-ledger",
    env: {
      HARBOUR_LEDGER_USERNAME: "mock-username",
      HARBOUR_LEDGER_PASSWORD: "mock-password",
    },
    environment: "https://app.harbour.example",
    answered: "GET /api/ping 200",
  },
];

/** Each takes half a minute: the last one for every change, all of them once a week. */
const tried = process.env["ALL_DOCUMENTS"] ? made : made.slice(-1);

test.each(tried)(
  "$name, from its document, generates, builds, passes its tests and is answered by the simulator",
  async ({ name, env, environment, answered }) => {
    const root = await createScratch();
    const folder = `packages/${name}`;
    const cli = path.join(root, "tools/new-provider/src/cli.ts");
    const from = path.join(documents, `${name}.yaml`);
    const printed = run(root, [
      "node",
      cli,
      name,
      "--root",
      root,
      "--from",
      from,
    ]);
    expect(printed).toContain(`${folder}/src/client.ts\n`);
    expect(
      await readFile(
        path.join(root, `specs/${name}/given/${name}.yaml`),
        "utf8",
      ),
    ).toBe(await readFile(from, "utf8"));

    const tested = await buildAndTest(root, folder);
    expect(tested).toContain("test/mock.test.ts");
    expect(Number(/Tests .*?(\d+) passed/.exec(tested)?.[1])).toBeGreaterThan(
      50,
    );

    await writeFile(
      path.join(root, "examples/on-mock.mjs"),
      onMock(name, environment),
    );
    const program = [
      "--import",
      "./examples/on-mock.mjs",
      `examples/${name}.ts`,
    ];
    const called = run(root, ["node", ...program], env);
    expect(called).toBe(`${answered}\n200\n`);
  },
  // Several commands of each are whole builds.
  600_000,
);
