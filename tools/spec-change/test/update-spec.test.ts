import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writeFileDeep } from "@fintech-clients/codegen";
import { updateSpec } from "../src/update/update-spec.ts";
import { page } from "./page.ts";
import { filesIn, workspace } from "./workspace.ts";

const given = "specs/yuno-banking/given";
const head = `openapi: 3.0.0
info: { title: Banking Connectivity, version: 1.0.0 }
`;
const success = `responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties:
                  id:
                    type: string
`;
const account = `${head}paths:
  /banking/accounts/{account_id}:
    put:
      operationId: get-account
      parameters:
        - { in: path, name: account_id, required: true, schema: { type: string } }
      ${success}`;

test.each(["cancel-entity-onboarding", "close-account"])(
  "the page of %s gives back the identical bytes",
  async (name) => {
    const root = await workspace("yuno-banking");
    const before = await filesIn(root);
    const text = before[`${given}/${name}.yaml`] ?? "";
    const update = await updateSpec(root, "yuno-banking", "p.md", page(text));
    const file = `${given}/${name}.yaml`;
    expect(update).toEqual({ file, change: "none", left: [], warnings: [] });
    expect(await filesIn(root)).toEqual(before);
  },
);

test("a newer version replaces the document of the same operation, whatever its name", async () => {
  const root = await workspace("yuno-banking");
  const file = `${given}/close-account.yaml`;
  const before = await readFile(path.join(root, file), "utf8");
  const text = before.replace(/^( *)iban:/m, "$1swift_code: {}\n$&");
  expect(text).not.toBe(before);
  const update = await updateSpec(
    root,
    "yuno-banking",
    "p.md",
    page(text, "openapi/accounts/close-account-banking.json"),
  );
  expect(update).toEqual({
    file,
    change: "replaced",
    left: [],
    warnings: [],
  });
  expect(await readFile(path.join(root, file), "utf8")).toBe(text);
});

test("a document of another operation is added under the page's name for it", async () => {
  const root = await workspace("yuno-banking");
  const update = await updateSpec(
    root,
    "yuno-banking",
    "https://example.com/reference/account.md",
    page(account, "openapi/accounts/get-account.json"),
  );
  const file = `${given}/get-account.yaml`;
  expect(update).toMatchObject({ file, change: "added" });
  expect(await readFile(path.join(root, file), "utf8")).toBe(account);
});

test("plain YAML and JSON are taken as they are", async () => {
  const root = await workspace("yuno-banking");
  const yaml = await updateSpec(root, "yuno-banking", "a.yaml", account);
  expect(yaml).toMatchObject({ file: `${given}/a.yaml`, change: "added" });
  const document = {
    openapi: "3.1.0",
    info: { title: "Banking Connectivity", version: "1.0.0" },
    paths: {
      "/banking/accounts/{account_id}": {
        put: {
          operationId: "get-account",
          parameters: [
            {
              in: "path",
              name: "account_id",
              required: true,
              schema: { type: "string" },
            },
          ],
          responses: { "204": { description: "Nothing." } },
        },
      },
    },
  };
  const json = await updateSpec(
    root,
    "yuno-banking",
    "b.txt",
    JSON.stringify(document),
  );
  expect(json).toMatchObject({ file: `${given}/a.json`, change: "replaced" });
  expect(Object.keys(await filesIn(root))).not.toContain(`${given}/a.yaml`);
});

test("what the document gets wrong is told by line, with how it is read", async () => {
  const root = await workspace("yuno-banking");
  const text = account.replace(
    "id:\n                    type: string",
    "id: []",
  );
  const update = await updateSpec(root, "yuno-banking", "p.md", page(text));
  expect(update).toMatchObject({
    change: "added",
    warnings: ["p.md:28:23 [] where a schema belongs: read as any value"],
  });
});

test("an overlay action that the newer document makes superfluous is told, and the document is written", async () => {
  const root = await workspace();
  const overlay = `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.info
    update: { version: 2.0.0 }
`;
  await writeFileDeep(path.join(root, "specs/p/given/a.yaml"), account);
  await writeFileDeep(path.join(root, "specs/p/overlay.yaml"), overlay);
  const newer = account.replace("version: 1.0.0", "version: 2.0.0");
  expect(await updateSpec(root, "p", "a.yaml", newer)).toEqual({
    file: "specs/p/given/a.yaml",
    change: "replaced",
    left: [
      "specs/p/overlay.yaml:4:5 action finds nothing to change in any document at $.info: where that document changed, remove the action or look for the new place",
    ],
    warnings: [],
  });
});

const refused: [string, string, string, string[]][] = [
  [
    "a page without a document",
    "p.md",
    "# A page\n\nWords only.\n",
    ["p.md:1 there is no OpenAPI document in it"],
  ],
  [
    "a page with two documents",
    "p.md",
    `${page(account)}\n${page(account)}`,
    ["p.md:42 a second OpenAPI document in the page, the first is on line 11"],
  ],
  [
    "a code block that does not end",
    "p.md",
    page(account).replace(/````\n$/, ""),
    ["p.md:11 a code block that does not end"],
  ],
  [
    "text that is no YAML",
    "p.md",
    page(`${head}paths: [\n`),
    ["p.md:15:1 deficient indentation (put it right there)"],
  ],
  [
    "JSON that breaks off",
    "x.json",
    '{ "openapi": "3.1.0",\n  "paths": {\n',
    [
      "x.json:3:1 unexpected end of the stream within a flow collection (put it right there)",
    ],
  ],
  [
    "a document that is no OpenAPI",
    "x.yaml",
    "swagger: '2.0'\n",
    ["x.yaml:1:1 not an OpenAPI 3.0 or 3.1 document (put it right there)"],
  ],
  [
    "a document without operations",
    "x.yaml",
    `${head}paths: {}\n`,
    ["x.yaml:1 the document has no operation"],
  ],
  [
    "a map where a list belongs",
    "p.md",
    page(account.replace("type: object", "required: { id: true }")),
    [
      "p.md:26:27 Expected type `array` but got `object`. (put it right, or take it out, by an action in specs/yuno-banking/overlay.yaml with x-documents: [given/an-operation.yaml])",
    ],
  ],
  [
    "a path parameter that is not declared",
    "p.md",
    page(account.replaceAll("name: account_id", "name: other_id")),
    [
      "p.md:19:29 Path parameter `other_id` is not used in the path `/banking/accounts/{account_id}`. (put it right, or take it out, by an action in specs/yuno-banking/overlay.yaml with x-documents: [given/an-operation.yaml])",
      "p.md:18:7 The operation does not define the path parameter `{account_id}` expected by path `/banking/accounts/{account_id}`. (put it right, or take it out, by an action in specs/yuno-banking/overlay.yaml with x-documents: [given/an-operation.yaml])",
    ],
  ],
];

test.each(refused)(
  "%s stops with nothing written",
  async (_, input, text, problems) => {
    const root = await workspace("yuno-banking");
    const before = await filesIn(root);
    const error: unknown = await updateSpec(
      root,
      "yuno-banking",
      input,
      text,
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems });
    expect(await filesIn(root)).toEqual(before);
  },
);

test("an operation that is described by hand already is refused by both names", async () => {
  const root = await workspace("gu1-kyc");
  const before = await filesIn(root);
  const ours = before["specs/gu1-kyc/openapi.yaml"] ?? "";
  const hand = ours.replaceAll("summary: ", "summary: Another ");
  await expect(
    updateSpec(root, "gu1-kyc", "https://example.com/a.yaml", hand),
  ).rejects.toMatchObject({
    problems: expect.arrayContaining([
      expect.stringMatching(
        /^https:\/\/example.com\/a.yaml:\d+:\d+ .* is defined twice, also in specs\/gu1-kyc\/openapi.yaml:\d+/,
      ),
    ]) as unknown,
  });
  expect(await filesIn(root)).toEqual(before);
});

test("a document that describes operations of two given ones is refused", async () => {
  const root = await workspace("yuno-banking");
  const before = await filesIn(root);
  const both = `${head}paths:
  /banking/accounts/{account_id}:
    delete:
      parameters:
        - { in: path, name: account_id, required: true, schema: { type: string } }
      ${success}  /banking/entities/{entity_id}/onboardings/{onboarding_id}/cancel:
    post:
      ${success}`;
  await expect(
    updateSpec(root, "yuno-banking", "x.yaml", both),
  ).rejects.toMatchObject({
    problems: [
      `x.yaml:1 describes operations of ${given}/cancel-entity-onboarding.yaml and ${given}/close-account.yaml`,
    ],
  });
  expect(await filesIn(root)).toEqual(before);
});
