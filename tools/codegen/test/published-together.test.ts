import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const text = answer({ type: "string" });

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

const id = (name: string): object => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
});

test("a path whose parameters have other names is the same path", async () => {
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

test("what documents say beside their operations stops none of them", async () => {
  const document = (name: string, openapi: unknown): object => ({
    ...spec({ "/x": { [name]: text, summary: name } }),
    openapi,
    info: { title: name, version: name },
    externalDocs: { url: `https://${name}.example` },
    webhooks: { [name]: { post: text } },
  });
  const root = await workspace({
    "specs/p/given/a.yaml": document("get", 3.1),
    "specs/p/given/openapi.yaml": document("put", "3.0.3"),
  });
  const { document: merged } = await generated(root);
  expect(Object.keys(merged.paths?.["/x"] ?? {})).toEqual([
    "get",
    "put",
    "summary",
  ]);
  expect(Object.keys(merged["webhooks"] ?? {})).toEqual(["get", "put"]);
  expect(merged.info).toEqual({ title: "get", version: "get" });
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
