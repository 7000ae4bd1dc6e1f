import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { createScratch, linkPackages, run } from "./scratch.ts";

const documents = path.join(import.meta.dirname, "documents");

/** Answers every request, and prints it. */
const stub = `
globalThis.fetch = async (url, init) => {
  console.log(JSON.stringify({ url, method: init.method, credential: new Headers(init.headers).get(process.env.CREDENTIAL) }));
  return Response.json({});
};`;

const made = [
  {
    name: "vela-checkout",
    env: { VELA_CHECKOUT_API_KEY: "key-1" },
    credential: "x-api-key",
    sent: {
      url: "https://checkout-test.vela.example/v71/storedPaymentMethods",
      method: "GET",
      credential: "key-1",
    },
  },
  {
    name: "tern-cards",
    env: { TERN_CARDS_API_KEY: "key-1" },
    credential: "authorization",
    sent: {
      url: "https://sandbox.tern.example/v1/cards",
      method: "GET",
      credential: "key-1",
    },
  },
  {
    name: "harbour-ledger",
    env: { HARBOUR_LEDGER_USERNAME: "u", HARBOUR_LEDGER_PASSWORD: "p" },
    credential: "authorization",
    sent: {
      url: "https://app.harbour.example/api/ping",
      method: "GET",
      credential: "Basic dTpw",
    },
  },
];

/** Each takes half a minute: the last one for every change, all of them once a week. */
const tried = process.env["ALL_DOCUMENTS"] ? made : made.slice(-1);

test.each(tried)(
  "$name, from its document, generates, builds, passes its tests and answers a call",
  async ({ name, env, credential, sent }) => {
    const root = await createScratch();
    const folder = `packages/${name}`;
    const inside = path.join(root, folder);
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

    await linkPackages(root, folder, ["packages/shared", "tools/testing"]);
    await linkPackages(root, "examples", [folder]);
    const { scripts } = JSON.parse(
      await readFile(path.join(inside, "package.json"), "utf8"),
    ) as { scripts: Record<string, string> };
    for (const script of ["generate", "build", "typecheck"]) {
      run(inside, ["sh", "-c", scripts[script] ?? ""]);
    }
    const tested = run(inside, ["sh", "-c", scripts["test"] ?? ""]);
    expect(Number(/Tests .*?(\d+) passed/.exec(tested)?.[1])).toBeGreaterThan(
      50,
    );

    const called = run(root, ["node", `examples/${name}.ts`], {
      ...env,
      CREDENTIAL: credential,
      NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(stub)}"`,
    });
    const [request = "", status] = called.trimEnd().split("\n");
    expect(JSON.parse(request)).toEqual(sent);
    expect(status).toBe("200");
  },
  // Three commands of each are whole builds.
  600_000,
);
