import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const text = answer({ type: "string" });
const number = answer({ type: "number" });

function components(type: string): object {
  return {
    components: { schemas: { Id: { type: "string" }, Size: { type } } },
  };
}

function server(url: string): object {
  return { servers: [{ url }] };
}

test("methods of one path come together from several documents", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({ "/x": { get: text } }),
    "specs/p/given/b.json": spec({ "/x": { delete: text } }),
    "specs/p/openapi.yaml": spec({ "/x": { post: text }, "/a": { get: text } }),
  });
  const { document } = await generated(root);
  expect(Object.keys(document.paths ?? {})).toEqual(["/a", "/x"]);
  expect(Object.keys(document.paths?.["/x"] ?? {})).toEqual([
    "get",
    "post",
    "delete",
  ]);
});

test("two documents with the same method and path are refused by name", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({ "/x": { get: text, post: text } }),
    "specs/p/given/b.yaml": spec({ "/x": { get: number } }),
    "specs/p/openapi.yaml": spec({ "/x": { post: number } }),
  });
  await expect(generated(root)).rejects.toMatchObject({
    problems: [
      "specs/p/given/a.yaml:23:7 POST /x is defined twice, also in specs/p/openapi.yaml:9:7: remove it from openapi.yaml, or take it out of given/a.yaml by an action in specs/p/overlay.yaml with x-documents: [given/a.yaml]",
      "specs/p/given/b.yaml:9:7 GET /x is defined twice, also in specs/p/given/a.yaml:9:7: take it out of given/b.yaml by an action in specs/p/overlay.yaml with x-documents: [given/b.yaml]",
    ],
  });
});

test("an operation that two documents describe alike is one", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({ "/x": { get: text } }),
    "specs/p/given/b.yaml": spec({ "/x": { get: text } }),
  });
  const { schema } = await generated(root);
  expect(schema.match(/"\/x": \{/g)).toHaveLength(1);
});

test("equal components fold, words aside, and of different ones the later gets a name of its own", async () => {
  const files = {
    "specs/p/given/a.yaml": spec({}, components("number")),
    "specs/p/given/b.yaml": spec({}, components("number")),
  };
  const { document } = await generated(await workspace(files));
  expect(document.components).toEqual({
    schemas: { Id: { type: "string" }, Size: { type: "number" } },
  });
  const root = await workspace({
    ...files,
    "specs/p/given/b.yaml": spec(
      { "/b": { get: answer({ $ref: "#/components/schemas/Box" }) } },
      {
        components: {
          schemas: {
            Size: { type: "number", description: "In b." },
            Box: {
              properties: { size: { $ref: "#/components/schemas/Size" } },
            },
          },
        },
      },
    ),
    "specs/p/openapi.yaml": spec({}, components("string")),
  });
  const both = await generated(root);
  expect(both.document.components?.["schemas"]).toEqual({
    Box: {
      properties: { size: { $ref: "#/components/schemas/SizeOfB" } },
    },
    Id: { type: "string" },
    Size: { type: "string" },
    SizeOfA: { type: "number" },
    SizeOfB: { type: "number", description: "In b." },
  });
  expect(both.warnings).toEqual([
    expect.stringMatching(
      /^specs\/p\/given\/a.yaml:\d+:\d+ components.schemas.Size says something else in specs\/p\/openapi.yaml:\d+:\d+: this one becomes SizeOfA$/,
    ),
    expect.stringContaining("this one becomes SizeOfB"),
  ]);
});

test("a schema of one text is another one where what it refers to is", async () => {
  const box = { properties: { size: { $ref: "#/components/schemas/Size" } } };
  const document = (type: string, path: string): object =>
    spec(
      { [path]: { get: answer({ $ref: "#/components/schemas/Box" }) } },
      { components: { schemas: { Size: { type }, Box: box } } },
    );
  const root = await workspace({
    "specs/p/given/a.yaml": document("number", "/a"),
    "specs/p/given/b.yaml": document("string", "/b"),
  });
  const { schema } = await generated(root);
  expect(schema).toContain("size?: SizeOfB;");
});

test("an operationId that another operation has is made of method and path", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({
      "/x": { get: { ...text, operationId: "o" } },
    }),
    "specs/p/given/b.yaml": spec({
      "/y": { get: { ...text, operationId: "o" } },
    }),
  });
  const { document, warnings } = await generated(root);
  expect(document.paths?.["/y"]?.["get"]).toMatchObject({
    operationId: "get_y",
  });
  expect(warnings).toEqual([
    'specs/p/given/b.yaml:22:24 the operationId "o" is taken by specs/p/given/a.yaml:22:24: this one becomes "get_y"',
  ]);
});

test("info and tags of openapi.yaml count, and tags of one name fold", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({}, { tags: [{ name: "t" }, { name: "u" }] }),
    "specs/p/openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Ours", version: "2" },
      tags: [{ name: "t", description: "Things." }],
      paths: {},
    },
  });
  const { document } = await generated(root);
  expect(document.info).toEqual({ title: "Ours", version: "2" });
  expect(document.tags).toEqual([
    { name: "t", description: "Things." },
    { name: "u" },
  ]);
});

test("what documents agree on stays in one place, the rest moves to the operations", async () => {
  const shared = {
    security: [{ key: [] }],
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  };
  const root = await workspace({
    "specs/p/given/a.yaml": spec(
      { "/x": { get: text } },
      { ...shared, ...server("https://a.example") },
    ),
    "specs/p/openapi.yaml": spec(
      { "/y": { get: text } },
      { ...shared, ...server("https://b.example") },
    ),
  });
  const { document } = await generated(root);
  expect(document).toMatchObject({ ...shared, ...server("https://b.example") });
  expect(document.paths).toMatchObject({
    "/x": { get: server("https://a.example") },
  });
  expect(document.paths?.["/y"]?.["get"]).not.toHaveProperty("servers");
  expect(document.paths?.["/x"]?.["get"]).not.toHaveProperty("security");
});

const listed = {
  servers: [{ url: "https://a.test/v1" }, { url: "https://b.test/v1/" }],
};

test.each([
  ["/v1/y", [{ url: "https://b.test" }], "https://b.test/v1 without /v1"],
  [
    "/y",
    [
      {
        url: "https://{host}.test/v1",
        variables: { host: { default: "a", enum: ["a", "b"] } },
      },
    ],
    "https://a.test/v1, https://b.test/v1",
  ],
])(
  "%s at servers that are those of openapi.yaml in other words",
  async (path, servers, read) => {
    const root = await workspace({
      "specs/p/given/a.yaml": spec({ [path]: { get: text } }, { servers }),
      "specs/p/openapi.yaml": spec({ "/x": { get: text } }, listed),
    });
    const { document, warnings } = await generated(root);
    expect(document.servers).toEqual(listed.servers);
    expect(document.paths?.["/y"]?.["get"]).not.toHaveProperty("servers");
    expect(warnings).toContainEqual(
      expect.stringMatching(/^specs\/p\/given\/a.yaml:\d+:\d+ the same URLs/),
    );
    expect(warnings.join("\n")).toContain(read);
  },
);

test("what a server has more stands before each path", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec(
      { "/y": { get: text } },
      server("https://a.test/v1/things"),
    ),
    "specs/p/openapi.yaml": spec({ "/things/x": { get: text } }, listed),
  });
  const { document } = await generated(root);
  expect(document.servers).toEqual(listed.servers);
  expect(Object.keys(document.paths ?? {})).toEqual(["/things/x", "/things/y"]);
});

test.each([
  ["/y", "https://a.test"],
  ["/v2/y", "https://a.test"],
  ["/v1/y", "https://c.test"],
])("%s at %s is called elsewhere", async (path, url) => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({ [path]: { get: text } }, server(url)),
    "specs/p/openapi.yaml": spec({ "/x": { get: text } }, listed),
  });
  const { document } = await generated(root);
  expect(document.paths?.[path]?.["get"]).toMatchObject(server(url));
});

test("parameters of a path stay with the operations they were written for", async () => {
  const id = {
    name: "id",
    in: "path",
    required: true,
    schema: { type: "string" },
  };
  const root = await workspace({
    "specs/p/given/a.yaml": spec({
      "/x/{id}": { parameters: [id], get: text },
    }),
    "specs/p/given/b.yaml": spec({
      "/x/{id}": {
        put: { ...text, parameters: [{ ...id, description: "b" }] },
      },
    }),
  });
  const { document } = await generated(root);
  expect(document.paths?.["/x/{id}"]).toMatchObject({
    get: { parameters: [id] },
    put: { parameters: [{ ...id, description: "b" }] },
  });
  expect(document.paths?.["/x/{id}"]).not.toHaveProperty("parameters");
});
