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
    ["specs/p/openapi.yaml:4:3 deficient indentation"],
  ],
  [
    "a document that is no OpenAPI",
    "title: something\n",
    ["specs/p/openapi.yaml:1:1 not an OpenAPI 3.0 or 3.1 document"],
  ],
  [
    "a version of OpenAPI that is not supported",
    'info: {}\nswagger: "2.0"\n',
    ["specs/p/openapi.yaml:1:1 not an OpenAPI 3.0 or 3.1 document"],
  ],
  [
    "an array where a schema belongs",
    `${head}                type: array\n                items: [ACH, WIRE]\n`,
    [
      "specs/p/openapi.yaml:13:24 Expected type `Schema` (object) but got `array`",
    ],
  ],
  [
    "an example where a schema belongs",
    `${head}                account: acct_1\n                balance: 0\n`,
    [
      "specs/p/openapi.yaml:12:17 Property `account` is not expected here.",
      "specs/p/openapi.yaml:13:17 Property `balance` is not expected here.",
    ],
  ],
  [
    "a value where a property's schema belongs",
    `${head}                properties:\n                  id: acct_1\n`,
    [
      "specs/p/openapi.yaml:13:23 Expected type `Schema` (object) but got `string`",
    ],
  ],
  [
    "a dangling reference",
    `${head}                $ref: "#/components/schemas/Gone"\n`,
    [
      "specs/p/openapi.yaml:12:23 Can't resolve $ref: neither this document nor openapi.yaml has #/components/schemas/Gone",
    ],
  ],
  [
    "a reference to another file",
    `${head}                $ref: "./other.yaml#/Gone"\n`,
    [
      "specs/p/openapi.yaml:12:23 Can't resolve $ref: a reference must stay inside its own document",
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
    expect.stringMatching(/^specs\/p\/given\/b.yml:\d+:\d+ /),
    "specs/p/given/c.json:1:1 not an OpenAPI 3.0 or 3.1 document",
  ]);
});

test("a provider without documents is refused", async () => {
  expect(await problems({ "notes.md": "" })).toEqual([
    "specs/p has no given/*.yaml and no openapi.yaml",
  ]);
});
