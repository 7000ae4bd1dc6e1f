import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const text = answer({ type: "string" });

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
    "specs/p/given/b.yaml": spec({ "/x": { get: text } }),
    "specs/p/openapi.yaml": spec({ "/x": { post: text } }),
  });
  await expect(generated(root)).rejects.toMatchObject({
    problems: [
      "specs/p/given/b.yaml:9:7 GET /x is defined twice, also in specs/p/given/a.yaml:9:7",
      "specs/p/openapi.yaml:9:7 POST /x is defined twice, also in specs/p/given/a.yaml:23:7",
    ],
  });
});

test("equal components fold and different ones are refused by name", async () => {
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
    "specs/p/openapi.yaml": spec({}, components("string")),
  });
  await expect(generated(root)).rejects.toThrow(
    /^specs\/p\/openapi.yaml:\d+:\d+ components.schemas.Size differs .*, also in specs\/p\/given\/a.yaml:\d+:\d+$/,
  );
});

test("two operations may not share an operationId", async () => {
  const root = await workspace({
    "specs/p/given/a.yaml": spec({
      "/x": { get: { ...text, operationId: "o" } },
    }),
    "specs/p/given/b.yaml": spec({
      "/y": { get: { ...text, operationId: "o" } },
    }),
  });
  await expect(generated(root)).rejects.toThrow(
    "specs/p/given/b.yaml:9:14 Every operation must have a unique `operationId`",
  );
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
