import { expect, test } from "vitest";
import { generateProvider } from "../src/generate-provider.ts";
import { answer } from "./answer.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const query = (name: string, schema: object, required = false): object => ({
  name,
  in: "query",
  required,
  schema,
});
const page = {
  type: "object",
  properties: {
    items: { type: "array", items: string },
    paging: {
      allOf: [
        { properties: { total: integer, pages: integer } },
        { properties: { more: { type: "boolean" } } },
      ],
    },
  },
};
const body = {
  type: "object",
  properties: {
    reference: string,
    accounts: { type: "array", items: string },
    api_key: { type: "string", "x-masked-secret": "***" },
  },
};
const paged = {
  style: "page",
  pageParameter: "page",
  sizeParameter: "size",
  maxSize: 100,
  items: "items",
  end: { totalPages: "paging.pages" },
};
const found = {
  operation: "GET /x",
  parameters: { reference: "body.reference" },
  shows: "It.",
};

/** A document with a list and a write, whose extensions are these. */
function document(
  pagination: unknown = paged,
  lookUp: unknown = found,
  schema: object = body,
): object {
  const list = answer(page, {
    ...(pagination !== undefined && { "x-pagination": pagination }),
    parameters: [
      query("page", integer),
      query("size", integer),
      query("reference", string, true),
    ],
  });
  const write = answer(string, {
    ...(lookUp !== undefined && { "x-look-up": lookUp }),
    parameters: [query("account", string)],
    requestBody: { content: { "application/json": { schema } } },
  });
  return spec({ "/x": { get: list, post: write } });
}

async function files(given: object): Promise<ReadonlyMap<string, string>> {
  const root = await workspace({ "specs/p/openapi.yaml": given });
  return await generateProvider(root, "p");
}

/** The message of the only problem, less the file; `line` is the text of the line that it names. */
async function refused(given: object): Promise<unknown> {
  const [problem, ...others] = await files(given).then(
    () => [],
    ({ problems }: { problems: string[] }) => problems,
  );
  const [, line, message] =
    /^specs\/p\/openapi\.yaml:(\d+):\d+ (.*) \(put it right there\)$/.exec(
      problem ?? "",
    ) ?? [];
  const text = JSON.stringify(given, null, 2).split("\n");
  return { others, line: text[Number(line) - 1]?.trim(), message };
}

test("what is right is generated", async () => {
  const generated = await files(document());
  const read = (file: string): string =>
    generated.get(`packages/p/src/generated/${file}.ts`) ?? "";
  expect(read("pagination")).toContain(`  "GET /x": {
      pageParameter: "page",
      sizeParameter: "size",
      maxSize: 100,
      items: "items",
      end: { totalPages: "paging.pages" },
    },`);
  expect(read("pagination")).toContain('readonly "GET /x": "items";');
  expect(read("look-ups")).toContain(`  "POST /x": {
    operation: "GET /x",
    params: { query: { reference: "body.reference" } },
    shows: "It.",
  },`);
  expect(read("look-ups")).toContain('readonly "POST /x": LookUp<"GET /x">;');
  expect(read("operations")).toContain(
    '"POST /x": { checkBody: refuseMasked(/"(api_key)":"(?:\\*\\*\\*)"/) },',
  );
});

test("a document without these extensions has empty tables", async () => {
  const generated = await files(spec({ "/x": { get: answer(string) } }));
  const read = (file: string): string =>
    generated.get(`packages/p/src/generated/${file}.ts`) ?? "";
  expect(read("pagination")).toContain("export interface Lists {}");
  expect(read("look-ups")).toContain("export const lookUps: LookUps = {};");
  expect(read("operations")).not.toContain("refuseMasked");
});

test.each([
  [{ style: "single", items: "items", cap: 100 }],
  [{ ...paged, maxPages: 10, end: { total: "paging.total" } }],
  [{ ...paged, end: "short-page" }],
  [
    {
      style: "offset",
      offsetParameter: "page",
      sizeParameter: "size",
      maxSize: 20,
      items: "items",
      end: { hasMore: "paging.more" },
    },
  ],
])("the paging %j is taken", async (pagination) => {
  await expect(files(document(pagination))).resolves.toBeDefined();
});

test.each([
  [null, "must have a style of single, page, offset"],
  [{ items: "items" }, "must have a style of single, page, offset"],
  [{ ...paged, style: "cursor" }, "must have a style of single, page, offset"],
  [{ style: "single" }, "of the style single needs items"],
  [
    { ...paged, cap: 1 },
    "of the style page has no cap; it has items, pageParameter, sizeParameter, maxSize, end, maxPages",
  ],
  [
    { ...paged, cursor: "c" },
    "of the style page has no cursor; it has items, pageParameter, sizeParameter, maxSize, end, maxPages",
  ],
  [
    { ...paged, pageParameter: "pages" },
    ": pageParameter is pages, which is no query parameter of the operation",
  ],
  [
    { ...paged, sizeParameter: "limit" },
    ": sizeParameter is limit, which is no query parameter of the operation",
  ],
  [{ ...paged, maxSize: 0 }, ": maxSize must be a whole number from 1"],
  [{ ...paged, maxPages: "10" }, ": maxPages must be a whole number from 1"],
  [
    { ...paged, items: "data" },
    ': items is "data", which is no list in the success: name its place, or "" where the answer is the list',
  ],
  [
    { ...paged, items: "" },
    ': items is "", which is no list in the success: name its place, or "" where the answer is the list',
  ],
  [
    { ...paged, end: "never" },
    ": end must be short-page, or one of totalPages, total, hasMore with its place in the answer",
  ],
  [
    { ...paged, end: { total: "paging.total", hasMore: "paging.more" } },
    ": end must be short-page, or one of totalPages, total, hasMore with its place in the answer",
  ],
  [
    { ...paged, end: { total: "paging.count" } },
    ": end names paging.count, which is no integer in the success",
  ],
  [
    { ...paged, end: { hasMore: "paging.total" } },
    ": end names paging.total, which is no boolean in the success",
  ],
])("the paging %j is refused", async (pagination, message) => {
  expect(await refused(document(pagination))).toMatchObject({
    others: [],
    line: expect.stringContaining('"x-pagination"') as string,
    message: `x-pagination${message.startsWith(":") ? "" : " "}${message}`,
  });
});

test.each([
  [{ none: "No read shows it." }],
  [{ ...found, parameters: { reference: "query.account" } }],
  [{ ...found, parameters: { reference: "body.accounts.0" } }],
])("the look-up %j is taken", async (lookUp) => {
  await expect(files(document(paged, lookUp))).resolves.toBeDefined();
});

test.each([
  ["GET /x", "must have operation, parameters and shows, or none"],
  [{ none: "" }, "with none says why nothing tells, and nothing else"],
  [
    { ...found, none: "Why." },
    "with none says why nothing tells, and nothing else",
  ],
  [
    { ...found, look: "up" },
    "has no look; it has operation, parameters, shows, or none",
  ],
  [{ ...found, shows: undefined }, "needs shows: what to look for"],
  [
    { ...found, operation: "GET /y" },
    "names the operation GET /y; it must be a GET of this document, written as GET /path/{template}",
  ],
  [
    { ...found, operation: "POST /x" },
    "names the operation POST /x; it must be a GET of this document, written as GET /path/{template}",
  ],
  [
    { ...found, parameters: {} },
    "needs the parameter reference, which the read requires: give the place of its value in the write",
  ],
  [
    { ...found, parameters: { ...found.parameters, order: "body.reference" } },
    "has the parameter order, which the read does not have",
  ],
  ...["body.order", "path.reference", "header.account", "account", "body"].map(
    (place): [object, string] => [
      { ...found, parameters: { reference: place } },
      `takes reference from ${place}, which the write does not have: name path., query. or header. with one of its parameters, or body. with one of its fields`,
    ],
  ),
])("the look-up %j is refused", async (lookUp, message) => {
  expect(await refused(document(paged, lookUp))).toMatchObject({
    others: [],
    line: expect.stringContaining('"x-look-up"') as string,
    message: `x-look-up ${message}`,
  });
});

test("extensions of the wrong method are refused", async () => {
  const list = answer(page, { "x-look-up": found });
  expect(await refused(spec({ "/x": { get: list } }))).toMatchObject({
    message: "x-look-up is for writes; a read is simply made again",
  });
  const write = answer(page, { "x-pagination": paged });
  expect(await refused(spec({ "/x": { post: write } }))).toMatchObject({
    message: "x-pagination is for a GET",
  });
});

test.each([
  [
    { api_key: { type: "string", "x-masked-secret": true } },
    'must be the text that a secret comes back as, such as "***"',
  ],
  [
    { api_key: { type: "integer", "x-masked-secret": "***" } },
    "is for a string: give it the type string",
  ],
])("the mark in %j is refused", async (properties, message) => {
  const schema = {
    type: "object",
    properties: { reference: string, ...properties },
  };
  expect(await refused(document(paged, found, schema))).toMatchObject({
    others: [],
    line: expect.stringContaining('"x-masked-secret"') as string,
    message: `x-masked-secret ${message}`,
  });
});

test("marked fields are found at any depth", async () => {
  const marked = { type: "string", "x-masked-secret": "(none)" };
  const oauth = { properties: { secret: marked, id: string } };
  const schema = {
    ...body,
    properties: {
      ...body.properties,
      list: { type: "array", items: { allOf: [oauth] } },
    },
  };
  const generated = await files(document(paged, found, schema));
  expect(generated.get("packages/p/src/generated/operations.ts")).toContain(
    String.raw`refuseMasked(/"(api_key|secret)":"(?:\*\*\*|\(none\))"/)`,
  );
});
