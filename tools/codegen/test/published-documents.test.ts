import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const text = answer({ type: "string" });
const hand = spec({ "/hand": { get: text } });

/** What becomes of one dropped-in document beside an openapi.yaml. */
async function dropped(
  document: string | object,
  file = "a.json",
): ReturnType<typeof generated> {
  return generated(
    await workspace({
      "specs/p/openapi.yaml": hand,
      [`specs/p/given/${file}`]: document,
    }),
  );
}

const schema = (of: object): object => spec({ "/x": { get: answer(of) } });
const property = (of: unknown): object =>
  schema({ type: "object", properties: { a: of } });

test.each<[string, object, string, string | undefined]>([
  [
    "an empty list for a schema",
    property([]),
    "a?: unknown;",
    "[] where a schema belongs: read as any value",
  ],
  [
    "a list of values for a schema",
    property(["A"]),
    "a?: unknown;",
    '["A"] where a schema belongs: read as any value',
  ],
  [
    "an example for a schema",
    property("acct_1"),
    "a?: unknown;",
    '"acct_1" where a schema belongs: read as any value',
  ],
  [
    "null for a schema",
    property(null),
    "a?: unknown;",
    "null where a schema belongs: read as any value",
  ],
  [
    "an empty list for properties",
    schema({ type: "object", properties: [] }),
    "Record<string, never>",
    "`[]` where a map belongs",
  ],
  [
    "nullable in 3.1",
    property({ type: "string", nullable: true }),
    "a?: string | null;",
    undefined,
  ],
  [
    "nullable beside a type list",
    property({ type: ["string", "number"], nullable: true }),
    "a?: string | number | null;",
    undefined,
  ],
  [
    "nullable beside an enum",
    property({ enum: ["A"], nullable: true }),
    'a?: "A" | (string & {}) | null;',
    undefined,
  ],
  [
    "a boolean bound in 3.1",
    property({ type: "integer", minimum: 0, exclusiveMinimum: true }),
    "a?: number;",
    undefined,
  ],
  [
    "required on a property",
    property({ type: "string", required: true }),
    "a: string;",
    "is read as the parent's word on `a`",
  ],
  [
    "a type in capitals",
    property({ type: "String" }),
    "a?: string;",
    'the type "String" is read as the one it stands for',
  ],
  [
    "an unknown keyword",
    property({ type: "string", shown: 1 }),
    "a?: string;",
    "`shown` is ignored",
  ],
  [
    "a single value for an enum",
    property({ type: "string", enum: "A" }),
    '"A"',
    '"A" is read as a list of one',
  ],
  [
    "null for a text",
    property({ type: "string", description: null }),
    "a?: string;",
    "`description` is ignored",
  ],
  [
    "a limit as a text",
    property({ type: "string", maxLength: "5" }),
    "a?: string;",
    '"5" is read as a number',
  ],
  [
    "a version as a number",
    { ...spec({ "/x": { get: text } }), info: { title: "T", version: 1 } },
    "string",
    "1 is read as a text",
  ],
  [
    "no info",
    { openapi: "3.0.1", paths: { "/x": { get: text } } },
    "string",
    "`info` is missing: read as empty",
  ],
  [
    "an answer without a description",
    spec({
      "/x": {
        get: {
          responses: {
            200: {
              content: { "application/json": { schema: { type: "boolean" } } },
            },
          },
        },
      },
    }),
    '"application/json": boolean;',
    "`description` is missing",
  ],
  [
    "a status with words",
    spec({
      "/x": { get: { responses: { "200 OK": { description: "Done." } } } },
    }),
    "200: {",
    '"200 OK" is read as the status 200',
  ],
  [
    "a discriminator as a text",
    property({
      oneOf: [
        {
          type: "object",
          required: ["kind"],
          properties: { kind: { enum: ["A"] } },
        },
        {
          type: "object",
          required: ["kind"],
          properties: { kind: { enum: ["B"] } },
        },
      ],
      discriminator: "kind",
    }),
    "kind:",
    '"kind" is read as the property that tells which',
  ],
  [
    "tags as texts",
    spec({ "/x": { get: text } }, { tags: ["T"] }),
    "string",
    '"T" is read as the name of a tag',
  ],
  [
    "a parameter without a schema",
    spec({
      "/x": {
        get: {
          ...text,
          parameters: [{ in: "query", name: "q", type: "integer" }],
        },
      },
    }),
    "q?: number;",
    "a parameter without `schema`",
  ],
  [
    "a path parameter that may be missing",
    spec({
      "/x/{id}": {
        get: {
          ...text,
          parameters: [
            {
              in: "path",
              name: "id",
              required: false,
              schema: { type: "string" },
            },
          ],
        },
      },
    }),
    "id: string;",
    undefined,
  ],
  [
    "a path parameter that is declared nowhere",
    spec({ "/x/{id}": { get: text } }),
    "id: string;",
    "`{id}` is declared nowhere: read as a string",
  ],
  [
    "an example of the wrong form",
    spec({
      "/x": {
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: { type: "string" },
                  examples: ["a"],
                },
              },
            },
          },
        },
      },
    }),
    "string",
    "an example of another form",
  ],
  [
    "example beside examples",
    spec({
      "/x": {
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: { type: "string" },
                  example: "a",
                  examples: { A: { value: "b" } },
                },
              },
            },
          },
        },
      },
    }),
    "string",
    undefined,
  ],
])("%s is read", async (_, document, expected, warning) => {
  const { schema: types, warnings } = await dropped(document);
  expect(types.slice(types.indexOf('"/x'))).toContain(expected);
  expect(warnings).toEqual(
    warning === undefined
      ? []
      : [expect.stringMatching(/^specs\/p\/given\/a.json:\d+:\d+ /)],
  );
  expect(warnings.join()).toContain(warning ?? "");
});

test("a mark of the byte order and other line ends change nothing", async () => {
  const plain = JSON.stringify(schema({ type: "string" }), null, 2);
  const { document } = await dropped(plain);
  const same = await dropped(`\uFEFF${plain.replaceAll("\n", "\r\n")}`);
  expect(same).toMatchObject({ document, warnings: [] });
});

test("an example that its schema refuses is left out, and named", async () => {
  const content = {
    "application/json": {
      schema: {
        type: "object",
        properties: { n: { type: "integer", example: "1" } },
      },
      examples: { Good: { value: { n: 1 } }, Bad: { value: { n: "1" } } },
    },
  };
  const { document, warnings } = await dropped(
    spec({
      "/x": { get: { responses: { 200: { description: "", content } } } },
    }),
  );
  const told = JSON.stringify(document.paths?.["/x"]);
  expect(told).toContain('"examples":{"Good":{"value":{"n":1}}}');
  expect(told).toContain('"n":{"type":"integer"}');
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(
    /^specs\/p\/given\/a.json:\d+:\d+ the example contradicts its schema and is left out: /,
  );
});

test("what nobody read is marked so, and what somebody did is not", async () => {
  const { document } = await dropped(spec({ "/x": { get: text } }));
  expect(document.paths).toMatchObject({
    "/x": { get: { "x-verified": "unread" } },
  });
  expect(document.paths?.["/hand"]?.["get"]).not.toHaveProperty("x-verified");
});
