import { expect, test } from "vitest";
import { generated } from "./generated.ts";
import { workspace } from "./workspace.ts";

const head = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /x:
    get:
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema:
`;

async function problems(files: Record<string, string>): Promise<unknown> {
  const specs = Object.entries(files).map(([file, text]) => [
    `specs/p/${file}`,
    text,
  ]);
  const root = await workspace(Object.fromEntries(specs));
  return generated(root).catch(
    (error: { problems?: unknown }) => error.problems,
  );
}

test.each([
  [
    "text that is no YAML",
    "openapi: 3.1.0\ninfo:\n  title: [1\n  version: 2\n",
    ["specs/p/openapi.yaml:4:3 deficient indentation (put it right there)"],
  ],
  [
    "a document that is no OpenAPI",
    "title: something\n",
    [
      "specs/p/openapi.yaml:1:1 not an OpenAPI 3.0 or 3.1 document (put it right there)",
    ],
  ],
  [
    "a version of OpenAPI that is not supported",
    'info: {}\nswagger: "2.0"\n',
    [
      "specs/p/openapi.yaml:1:1 not an OpenAPI 3.0 or 3.1 document (put it right there)",
    ],
  ],
  [
    "an array where a schema belongs",
    `${head}                type: array\n                items: [ACH, WIRE]\n`,
    [
      "specs/p/openapi.yaml:13:24 Expected type `Schema` (object) but got `array` (put it right there)",
    ],
  ],
  [
    "an example where a schema belongs",
    `${head}                account: acct_1\n                balance: 0\n`,
    [
      "specs/p/openapi.yaml:12:17 Property `account` is not expected here. (put it right there)",
      "specs/p/openapi.yaml:13:17 Property `balance` is not expected here. (put it right there)",
    ],
  ],
  [
    "a value where a property's schema belongs",
    `${head}                properties:\n                  id: acct_1\n`,
    [
      "specs/p/openapi.yaml:13:23 Expected type `Schema` (object) but got `string` (put it right there)",
    ],
  ],
  [
    "a dangling reference",
    `${head}                $ref: "#/components/schemas/Gone"\n`,
    [
      "specs/p/openapi.yaml:12:23 Can't resolve $ref: neither this document nor openapi.yaml has #/components/schemas/Gone (put it right there)",
    ],
  ],
  [
    "a reference to another file",
    `${head}                $ref: "./other.yaml#/Gone"\n`,
    [
      "specs/p/openapi.yaml:12:23 Can't resolve $ref: a reference must stay inside its own document (put it right there)",
    ],
  ],
])("%s is refused", async (_, text, expected) => {
  expect(await problems({ "openapi.yaml": text })).toEqual(expected);
});

test("the problems of all documents are told at once", async () => {
  const map = `${head}                enum: { a: 1 }\n`;
  expect(
    await problems({
      "given/a.yaml": map,
      "given/b.yml": "a: [",
      "given/c.json": "{}",
    }),
  ).toEqual([
    "specs/p/given/a.yaml:12:23 Expected type `array` but got `object`. (put it right, or take it out, by an action in specs/p/overlay.yaml with x-documents: [given/a.yaml])",
    "specs/p/given/b.yml:1:5 unexpected end of the stream within a flow collection (replace it by one that can be read, `pnpm spec:update p <file>`, or take it away)",
    "specs/p/given/c.json:1:1 not an OpenAPI 3.0 or 3.1 document (replace it by one that can be read, `pnpm spec:update p <file>`, or take it away)",
  ]);
});

test("a given document is put right by the overlay, wherever its problem shows", async () => {
  const by =
    "(put it right, or take it out, by an action in specs/p/overlay.yaml with x-documents: [given/a.yaml])";
  const dangling = `${head}                $ref: "#/components/schemas/Gone"\n`;
  expect(await problems({ "given/a.yaml": dangling })).toEqual([
    `specs/p/given/a.yaml:12:23 Can't resolve $ref: neither this document nor openapi.yaml has #/components/schemas/Gone ${by}`,
  ]);
  const merged = `${head}                type: string\n`.replace(
    "    get:\n",
    "    get:\n      x-not-executed: [200]\n",
  );
  expect(await problems({ "given/a.yaml": merged })).toEqual([
    `specs/p/given/a.yaml:5:5 x-not-executed must be a list of statuses of 400 to 599 ${by}`,
  ]);
  const twice = `${head}                type: string\n  /y: { $ref: "#/paths/~1x", get: { responses: {} } }\n`;
  expect(await problems({ "given/a.yaml": twice })).toEqual([
    `specs/p/given/a.yaml:13:3 get of /y is defined twice, here and in #/paths/~1x ${by}`,
  ]);
});

test("a provider without documents is refused", async () => {
  expect(await problems({ "notes.md": "" })).toEqual([
    "specs/p has no given/*.yaml and no openapi.yaml",
  ]);
});
