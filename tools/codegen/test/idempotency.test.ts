import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const header = {
  name: "Key",
  in: "header",
  required: true,
  schema: { type: "string" },
};
const other = { ...header, name: "Other" };

async function generate(operation: object, components = {}) {
  const post = answer({ type: "string" }, operation);
  const document = spec({ "/x": { post } }, { components });
  return generated(await workspace({ "specs/p/openapi.yaml": document }));
}

test.each([
  ["written in place", header, {}],
  ["optional", { ...header, required: false }, {}],
  [
    "a component",
    { $ref: "#/components/parameters/Key" },
    { parameters: { Key: header } },
  ],
])(
  "the key header, %s, is in the document but not in the types",
  async (_, parameter, components) => {
    const { document, schema } = await generate(
      { "x-idempotency-header": "Key", parameters: [parameter, other] },
      components,
    );
    expect(schema).toContain("header: {\n          Other: string;\n        };");
    expect(document.paths?.["/x"]).toMatchObject({
      post: { "x-idempotency-header": "Key", parameters: [parameter, other] },
    });
  },
);

test("what the spec says about keys reaches the table", async () => {
  const { operations } = await generate({
    "x-idempotency-header": "Key",
    "x-idempotency-source": "https://docs.example/keys",
    "x-idempotency-body-field": "client_key",
    "x-key-conflict": {
      statuses: [400, 409],
      "in-process": ["BUSY"],
      duplicated: ["USED", "GONE"],
    },
    "x-not-executed": [503],
    parameters: [header],
  });
  expect(operations).toContain(`export const operations: OperationTable = {
  "POST /x": {
    idempotencyHeader: "Key",
    idempotencyBodyField: "client_key",
    repeatable: true,
    inProcess: ["BUSY"],
    duplicated: ["USED", "GONE"],
    conflictStatuses: [400, 409],
    notExecuted: [503],
  },
};`);
});

test("a map of operations marks those that take a key", async () => {
  const { operations } = await generate({
    "x-idempotency-header": "Key",
    parameters: [header],
  });
  expect(operations).toContain('"/x": Idempotent<paths["/x"]["post"]>;');
  expect(operations).toMatch(/import type \{[^}]*\bIdempotent\b/);
});

test("without a page on repeated keys a write is not repeatable", async () => {
  const { operations } = await generate({
    "x-idempotency-header": "Key",
    parameters: [header],
  });
  expect(operations).toContain('"POST /x": { idempotencyHeader: "Key" },');
});

test.each([
  [
    { "x-idempotency-header": "Key" },
    "x-idempotency-header must name a header parameter of the operation",
  ],
  [
    {
      "x-idempotency-header": "Key",
      parameters: [{ ...header, in: "query" }],
    },
    "x-idempotency-header must name a header parameter of the operation",
  ],
  [
    {
      "x-idempotency-header": "Key",
      "x-idempotency-source": "http://docs.example/keys",
      parameters: [header],
    },
    "x-idempotency-source must be an https URL",
  ],
  [
    { "x-key-conflict": { statuses: [409], duplicated: ["USED"] } },
    "x-idempotency-source, x-idempotency-body-field and x-key-conflict need x-idempotency-header",
  ],
  [
    { "x-idempotency-body-field": "key" },
    "x-idempotency-source, x-idempotency-body-field and x-key-conflict need x-idempotency-header",
  ],
  [
    {
      "x-idempotency-header": "Key",
      "x-idempotency-body-field": ["key"],
      parameters: [header],
    },
    "x-idempotency-body-field must name a field of the body",
  ],
  ...[
    { statuses: [409], inProcess: ["BUSY"] },
    { statuses: [409], duplicated: [] },
    { duplicated: ["USED"] },
    { statuses: [200], duplicated: ["USED"] },
    { statuses: [600], duplicated: ["USED"] },
  ].map((conflict): [object, string] => [
    {
      "x-idempotency-header": "Key",
      "x-key-conflict": conflict,
      parameters: [header],
    },
    "x-key-conflict must be lists of codes named in-process and duplicated, and the statuses that they come with",
  ]),
  [
    { "x-not-executed": ["503"] },
    "x-not-executed must be a list of statuses of 400 to 599",
  ],
])("%j is refused", async (operation, reason) => {
  await expect(generate(operation)).rejects.toThrow(
    `specs/p/openapi.yaml:10:7 ${reason}`,
  );
});
