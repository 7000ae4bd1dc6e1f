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

const url = (name: string): object => ({ url: `https://${name}.example/v1` });
const servers = (...names: string[]): object => ({ servers: names.map(url) });
const operations = (path: string, rest: object): object =>
  spec({ [path]: { get: text } }, rest);

test("documents that share a server describe one API", async () => {
  const files = {
    "specs/p/given/a.yaml": operations("/a", servers("a")),
    "specs/p/given/b.yaml": operations("/b", {
      servers: [url("b"), { url: "https://A.example/v1/", description: "A" }],
    }),
    "specs/p/given/c.yaml": operations("/c", servers("c")),
  };
  const { document } = await generated(await workspace(files));
  expect(document).toMatchObject(servers("a", "b"));
  const at = (path: string): unknown => document.paths?.[path]?.["get"];
  expect(at("/a")).not.toHaveProperty("servers");
  expect(at("/b")).not.toHaveProperty("servers");
  expect(at("/c")).toMatchObject(servers("c"));

  const root = await workspace({
    ...files,
    "specs/p/openapi.yaml": operations("/d", servers("a")),
  });
  const ours = await generated(root);
  expect(ours.document).toMatchObject(servers("a"));
  expect(ours.document.paths?.["/b"]?.["get"]).not.toHaveProperty("servers");
  expect(ours.warnings).toEqual([
    expect.stringMatching(
      /^specs\/p\/given\/b.yaml:\d+:\d+ https:\/\/b.example\/v1 is no server of openapi.yaml: add it there/,
    ),
  ]);
});

const secured = (scheme: string, header: string): object => ({
  security: [{ [scheme]: [] }],
  components: {
    securitySchemes: {
      [scheme]: { type: "apiKey", in: "header", name: header },
    },
  },
});

test("security schemes are one by what they say, not by their names", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": operations("/o", secured("key", "X-Key")),
    "specs/p/given/a.yaml": operations("/a", secured("sec0", "X-Key")),
    "specs/p/given/b.yaml": operations("/b", secured("key", "X-Other")),
  });
  const { document } = await generated(root);
  expect(document["security"]).toEqual([{ key: [] }]);
  expect(Object.keys(document.components?.["securitySchemes"] ?? {})).toEqual([
    "key",
    "keyOfB",
  ]);
  expect(document.paths?.["/a"]?.["get"]).not.toHaveProperty("security");
  expect(document.paths?.["/b"]?.["get"]).toMatchObject({
    security: [{ keyOfB: [] }],
  });
});

test.each(["parameters", "responses", "requestBodies", "headers"])(
  "%s of one name that differ are two",
  async (section) => {
    const component = {
      parameters: { in: "query", name: "q", schema: { type: "string" } },
      responses: text,
      requestBodies: { content: { "application/json": { schema: {} } } },
      headers: { schema: { type: "string" } },
    }[section] as object;
    const $ref = `#/components/${section}/One`;
    const uses = {
      parameters: { parameters: [{ $ref }] },
      responses: { responses: { 200: { description: "" }, 400: { $ref } } },
      requestBodies: { requestBody: { $ref } },
      headers: {
        responses: { 200: { description: "", headers: { A: { $ref } } } },
      },
    }[section] as object;
    const document = (path: string, deprecated: boolean): object =>
      spec(
        { [path]: { post: { ...text, ...uses } } },
        {
          components: {
            [section]: { One: { ...component, "x-old": deprecated } },
          },
        },
      );
    if (section === "responses") Object.assign(component, { description: "" });
    const root = await workspace({
      "specs/p/given/a.yaml": document("/a", false),
      "specs/p/given/b.yaml": document("/b", true),
    });
    const { document: merged } = await generated(root);
    expect(Object.keys(merged.components?.[section] ?? {})).toEqual([
      "One",
      "OneOfB",
    ]);
    const used = JSON.stringify(merged.paths?.["/b"]);
    expect(used).toContain(`#/components/${section}/OneOfB`);
    expect(used).not.toContain(`${$ref}"`);
  },
);

test("a path whose parameters have other names is the same path", async () => {
  const id = (name: string): object => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  });
  const root = await workspace({
    "specs/p/openapi.yaml": spec({
      "/a/{a_id}/b/{id}": {
        get: { ...text, parameters: [id("a_id"), id("id")] },
      },
    }),
    "specs/p/given/a.yaml": spec(
      {
        "/a/{id}/b/{b_id}": {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          put: { ...text, parameters: [id("b_id")] },
        },
        "/c/{id}": {
          get: {
            ...text,
            parameters: [{ $ref: "#/components/parameters/Id" }],
          },
        },
      },
      { components: { parameters: { Id: id("id") } } },
    ),
  });
  const { document, warnings } = await generated(root);
  expect(Object.keys(document.paths ?? {})).toEqual([
    "/a/{a_id}/b/{id}",
    "/c/{id}",
  ]);
  expect(document.paths?.["/a/{a_id}/b/{id}"]?.["put"]).toMatchObject({
    parameters: [id("a_id"), id("id")],
  });
  expect(warnings).toEqual([
    expect.stringContaining(
      "/a/{id}/b/{b_id} is the same path as /a/{a_id}/b/{id}",
    ),
  ]);
});

test("a path that ends with a slash is another one, as published", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": spec({ "/x": { get: text } }),
    "specs/p/given/a.yaml": spec({ "/x/": { post: text } }),
  });
  const { document } = await generated(root);
  expect(Object.keys(document.paths ?? {})).toEqual(["/x", "/x/"]);
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

test("a reference of one given document never leads into another", async () => {
  const $ref = "#/components/schemas/Size";
  const root = await workspace({
    "specs/p/given/a.yaml": spec({}, { components: { schemas: { Size: {} } } }),
    "specs/p/given/b.yaml": spec({ "/b": { get: answer({ $ref }) } }),
  });
  await expect(generated(root)).rejects.toThrow(
    `specs/p/given/b.yaml:16:27 Can't resolve $ref: neither this document nor openapi.yaml has ${$ref}`,
  );
});
