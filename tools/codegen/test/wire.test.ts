import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { SpecError } from "@fintech-clients/openapi";
import {
  listen,
  makeProvider,
  type Answer,
  type MadeClient,
  type Received,
} from "./made-client.ts";

const fixtures = path.join(import.meta.dirname, "fixtures/specs");

function read(name: string, file = "spec.yaml"): Promise<string> {
  return readFile(path.join(fixtures, name, file), "utf8");
}

const credentials = { apiKey: "SECRET" };

/** A client of a fixture beside a server that plays the provider. */
async function start(
  name: string,
  answer?: () => Answer,
): Promise<{ client: MadeClient; received: Received[] }> {
  const { baseUrl, received } = await listen(answer);
  const corrections = await read(name, "overlay.yaml").catch(() => undefined);
  const create = await makeProvider(await read(name), corrections);
  return {
    client: create({ baseUrl, credentials, retry: { maxAttempts: 1 } }),
    received,
  };
}

/** What `generate` refuses, each with its file and line. */
async function refused(spec: string): Promise<readonly string[]> {
  try {
    await makeProvider(spec);
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

/** A multipart body with a fixed boundary. */
function parts({ headers, body }: Received): string[] {
  const [, boundary = ""] =
    /^multipart\/form-data; boundary=(.+)$/.exec(
      String(headers["content-type"]),
    ) ?? [];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.trim());
}

test("01: an object in a form is refused, until encoding says how it is written", async () => {
  const spec = await read("01-form-urlencoded");
  expect(await refused(spec)).toEqual([
    expect.stringMatching(
      /^specs\/x\/given\/spec\.yaml:1\d:\d+ POST \/charges: application\/x-www-form-urlencoded: metadata is an object, and nothing says how it is written; say so in overlay\.yaml: encoding: \{ metadata: \{ style: deepObject, explode: true \} \}/,
    ),
  ]);
  const { client, received } = await start("01-form-urlencoded");
  await client.POST("/charges", {
    body: { amount: 1, metadata: { a: "b c" }, expand: ["x", "y&z"] },
  });
  await client.POST("/charges", { body: new URLSearchParams({ amount: "1" }) });
  await client.POST("/charges", {
    body: { amount: 1 },
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  expect(
    received.map(({ headers, body }) => [headers["content-type"], body]),
  ).toEqual([
    [
      "application/x-www-form-urlencoded",
      "amount=1&metadata[a]=b+c&expand=x&expand=y%26z",
    ],
    ["application/x-www-form-urlencoded", "amount=1"],
    ["application/x-www-form-urlencoded", "amount=1"],
  ]);
  await expect(
    client.POST("/charges", {
      body: { amount: 1 },
      headers: { "content-type": "application/json" },
    }),
  ).rejects.toThrow(
    "headers.content-type must be application/x-www-form-urlencoded",
  );
});

test("02: files, bytes and texts", async () => {
  const { client, received } = await start("02-multipart-upload");
  const sent = [
    await client.POST("/evidence", {
      body: {
        file: new Blob(["x"], { type: "application/pdf" }),
        purpose: "dispute",
      },
    }),
    await client.POST("/evidence", { body: new FormData() }),
    await client.PUT("/raw", { body: "rawbytes" }),
    await client.PUT("/raw", { body: new Uint8Array([1, 255]) }),
    await client.PUT("/raw", { body: new Blob(["z"]).stream() }),
    await client.POST("/note", { body: "hello" }),
  ];
  expect(sent.map(({ error }) => error?.message)).toEqual(
    sent.map(() => undefined),
  );
  expect(parts(received[0]!)).toEqual([
    'Content-Disposition: form-data; name="file"; filename="blob"\r\nContent-Type: application/pdf\r\n\r\nx',
    'Content-Disposition: form-data; name="purpose"\r\n\r\ndispute',
  ]);
  expect(received[1]!.headers["content-type"]).toMatch(
    /^multipart\/form-data; boundary=/,
  );
  expect(
    received
      .slice(2)
      .map(({ headers, body }) => [
        headers["content-type"],
        headers["content-length"],
        body,
      ]),
  ).toEqual([
    ["application/octet-stream", "8", "rawbytes"],
    ["application/octet-stream", "2", "\u0001\u00ff"],
    ["application/octet-stream", "1", "z"],
    ["text/plain", "5", "hello"],
  ]);
  await expect(client.PUT("/raw", { body: { a: 1 } })).rejects.toThrow(
    "body must be text, a Blob, bytes or a stream",
  );
  await expect(client.POST("/evidence", { body: "x" })).rejects.toThrow(
    "body must be an object or FormData",
  );
});

test("08: styles of a query", async () => {
  const spec = await read("08-query-styles");
  expect(await refused(spec)).toEqual([
    expect.stringMatching(
      /^specs\/x\/given\/spec\.yaml:41:\d+ GET \/search: the query parameter filter: no style of OpenAPI says/,
    ),
    expect.stringMatching(
      /^specs\/x\/given\/spec\.yaml:69:\d+ GET \/search: the query parameter path: allowReserved is not obeyed/,
    ),
  ]);
  const { client, received } = await start("08-query-styles");
  for (const query of [
    { status: ["a", "b,c"] },
    { ids: ["1", "2"] },
    { sp: ["1", "2"] },
    { range: { from: "1", to: "2" } },
    { q: { a: 1 } },
    { path: "/a/b" },
    { "list[]": ["x", "y"] },
  ]) {
    await client.GET("/search", { params: { query } });
  }
  expect(received.map(({ url }) => url)).toEqual([
    "/search?status=a,b%2Cc",
    "/search?ids=1%7C2",
    "/search?sp=1%202",
    "/search?from=1&to=2",
    "/search?q=%7B%22a%22%3A1%7D",
    "/search?path=%2Fa%2Fb",
    "/search?list%5B%5D=x&list%5B%5D=y",
  ]);
  await expect(
    client.GET("/search", { params: { query: { status: [], path: "z" } } }),
  ).rejects.toThrow("params.query.status is empty: leave it out");
  await expect(
    client.GET("/search", { params: { query: { status: new Date(0) } } }),
  ).rejects.toThrow("params.query.status is a Date");
  await expect(
    client.GET("/search", { params: { query: { range: { from: [1] } } } }),
  ).rejects.toThrow("params.query.range.from is nested deeper");
});

test("09: cookies, headers and path parameters that are no texts", async () => {
  const { client, received } = await start("09-cookie-and-header-params");
  const header = {
    "X-Num": 5,
    "X-Flag": true,
    "X-Tags": ["a", "b"],
    Accept: "x/y",
  };
  await client.GET("/a/{ids}/{m}", {
    params: {
      cookie: { session: "s t" },
      header,
      path: { ids: ["1", "2/3"], m: "v" },
    },
  });
  const [first] = received;
  expect(first?.url).toBe("/a/1,2%2F3/;m=v");
  expect(first?.headers).toMatchObject({
    cookie: "session=s%20t",
    "x-num": "5",
    "x-flag": "true",
    "x-tags": "a,b",
    accept: "x/y",
    "x-api-key": "SECRET",
  });
  await expect(
    client.GET("/a/{ids}/{m}", { params: { path: { ids: [".."], m: "v" } } }),
  ).rejects.toThrow("the path must be a template of the spec");
  await expect(
    client.GET("/a/{ids}/{m}", { params: { path: { ids: [], m: "v" } } }),
  ).rejects.toThrow("params.path.ids is empty: leave it out");
  await expect(
    client.GET("/a/{ids}/{m}", {
      params: { header: { "X-Tags": [] }, path: { ids: [1], m: "v" } },
    }),
  ).rejects.toThrow("params.header.X-Tags is empty: leave it out");
  await expect(
    client.GET("/a/{ids}/{m}", {
      params: { cookie: { other: "s" }, path: { ids: [1], m: "v" } },
    }),
  ).rejects.toThrow("params.cookie.other is no cookie");
});

test("14: media types of JSON, and what an answer says it is", async () => {
  let next: Answer = {};
  const { client, received } = await start("14-content-types", () => next);
  const json = { "content-type": "application/json; charset=utf-8" };
  next = { headers: json };
  await client.POST("/v", { body: { id: "1" } });
  await client.PATCH("/v", { body: { id: "1" } });
  await client.DELETE("/v", { body: { id: "1" } });
  expect(
    received.map(({ headers, body }) => [headers["content-type"], body]),
  ).toEqual([
    ["application/vnd.x.v2+json", '{"id":"1"}'],
    ["application/merge-patch+json", '{"id":"1"}'],
    ["application/json", '{"id":"1"}'],
  ]);
  expect(received[1]!.headers["accept"]).toBe("application/json");
  expect(await client.GET("/v")).toMatchObject({ data: { id: "1" } });
  next = {
    status: 400,
    headers: { "content-type": "application/problem+json" },
    body: '{"title":"no"}',
  };
  expect((await client.POST("/v", { body: {} })).error?.body).toEqual({
    title: "no",
  });
  next = {
    status: 400,
    headers: { "content-type": "text/plain" },
    body: "plain reason",
  };
  expect((await client.PATCH("/v", { body: {} })).error?.body).toBe(
    "plain reason",
  );
  next = { headers: { "content-type": "text/plain" }, body: "hello" };
  const { data } = await client.GET("/txt");
  expect(await (data as Blob).text()).toBe("hello");
  next = { headers: { "content-type": "text/json" } };
  expect(await client.GET("/tj")).toMatchObject({ data: { id: "1" } });
  next = {
    headers: { "content-type": "application/x-ndjson" },
    body: '{"id":"1"}\n',
  };
  expect(await ((await client.GET("/ndjson")).data as Blob).text()).toBe(
    '{"id":"1"}\n',
  );
  next = { status: 204, headers: {}, body: "" };
  expect(await client.DELETE("/v", { body: {} })).toMatchObject({
    data: undefined,
    status: 204,
  });
  next = { headers: { "content-type": "text/csv" }, body: "id\n1" };
  expect((await client.PATCH("/v", { body: {} })).error?.message).toContain(
    "JSON",
  );
});

test("17: no credential reaches an operation that does not ask for it, nor a server that is not its own", async () => {
  const create = await makeProvider(
    await read("17-servers-security-per-operation"),
  );
  const sent: string[] = [];
  const fetch = async (
    url: string,
    { headers }: RequestInit,
  ): Promise<Response> => {
    sent.push(
      [
        url,
        ...[...new Headers(headers)]
          .map(([name, value]) => `${name}: ${value}`)
          .filter((each) => !/^(accept|content)/.test(each)),
      ].join(" | "),
    );
    return Response.json({});
  };
  const options = { environment: "sandbox", fetch };
  const client = create({ ...options, credentials });
  await client.POST("/files");
  await client.GET("/maybe");
  await client.GET("/open");
  await expect(client.POST("/token")).rejects.toThrow(
    "credentials must have those of basic",
  );
  await expect(client.GET("/legacy")).rejects.toThrow(
    "credentials must have those of q",
  );
  const all = create({
    ...options,
    credentials: { apiKey: "SECRET", username: "u", password: "p", q: "a b" },
  });
  await all.POST("/token");
  await all.GET("/legacy");
  const functional = create({
    ...options,
    credentials: () => ({ q: "later" }),
  });
  await functional.GET("/legacy");
  expect((await functional.GET("/maybe")).error).toBe(undefined);
  expect(sent).toEqual([
    "https://files.x.example/files | x-api-key: SECRET",
    "https://sandbox.x.example/v1/maybe | x-api-key: SECRET",
    "https://sandbox.x.example/v1/open",
    "https://sandbox.x.example/v1/token | authorization: Basic dTpw",
    "https://sandbox.x.example/v1/legacy?key=a%20b",
    "https://sandbox.x.example/v1/legacy?key=later",
    "https://sandbox.x.example/v1/maybe",
  ]);
  sent.length = 0;
  const simulated = create({
    baseUrl: {
      "https://sandbox.x.example/v1": "http://127.0.0.1:1/a",
      "https://files.x.example": "http://127.0.0.1:2/b/",
    },
    fetch,
    credentials,
  });
  await simulated.GET("/maybe");
  await simulated.POST("/files");
  await create({ baseUrl: "http://127.0.0.1:3", fetch, credentials }).POST(
    "/files",
  );
  expect(sent).toEqual([
    "http://127.0.0.1:1/a/maybe | x-api-key: SECRET",
    "http://127.0.0.1:2/b/files | x-api-key: SECRET",
    "http://127.0.0.1:3/files | x-api-key: SECRET",
  ]);
  expect(() =>
    create({
      baseUrl: { "https://other.example": "http://127.0.0.1:1" },
      credentials,
    }),
  ).toThrow("baseUrl.https://other.example is not an option here");
  await expect(
    create({
      baseUrl: { "https://sandbox.x.example/v1": "http://127.0.0.1:1" },
      fetch,
      credentials,
    }).POST("/files"),
  ).rejects.toThrow("baseUrl has no URL for https://files.x.example");
});

test("19: ranges, default, and statuses without a body", async () => {
  let next: Answer = {};
  const { client } = await start("19-status-ranges", () => next);
  const json = { "content-type": "application/json" };
  for (const call of [
    client.GET("/only-default"),
    client.POST("/range"),
    client.GET("/lower"),
  ]) {
    expect(await call).toMatchObject({ data: { id: "1" }, status: 200 });
  }
  next = { headers: json, body: "null" };
  expect(await client.GET("/either")).toMatchObject({ data: null });
  next = { status: 299, headers: json, body: '{"id":"9"}' };
  expect(await client.POST("/range")).toMatchObject({ data: { id: "9" } });
  next = { status: 204, headers: {}, body: "" };
  expect(await client.DELETE("/nocontent")).toMatchObject({
    data: undefined,
    error: undefined,
    status: 204,
  });
  next = { status: 304, headers: {}, body: "" };
  expect((await client.GET("/int")).error?.message).toContain(
    "redirects are never followed",
  );
  next = { body: "" };
  expect(await client.HEAD("/head")).toMatchObject({
    data: undefined,
    error: undefined,
  });
});

test("names that every JavaScript object has are names like any other", async () => {
  const { client, received } = await start("prototype-names");
  await client.POST("/a/{constructor}", {
    params: {
      path: { constructor: "x" },
      query: { toString: ["a", "b"], isPrototypeOf: ["c", "d"] },
      header: { hasOwnProperty: 5, valueOf: "v" },
      cookie: { toLocaleString: "w" },
    },
    body: { hasOwnProperty: "1", toString: "2" },
  });
  await client.POST("/form", {
    body: {
      constructor: ["a", "b"],
      valueOf: ["c", "d"],
      hasOwnProperty: { toString: "e" },
    },
  });
  await client.POST("/parts", {
    body: { constructor: "a", valueOf: new Blob(["b"]) },
  });
  const [first, second, third] = received as [Received, Received, Received];
  expect(first.url).toBe("/a/.x?toString=a,b&isPrototypeOf=c&isPrototypeOf=d");
  expect(first.headers).toMatchObject({
    hasownproperty: "5",
    valueof: "v",
    cookie: "toLocaleString=w",
    "x-api-key": "SECRET",
  });
  expect(first.body).toBe('{"hasOwnProperty":"1","toString":"2"}');
  expect(second.body).toBe(
    "constructor=a,b&valueOf=c&valueOf=d&hasOwnProperty[toString]=e",
  );
  expect(parts(third)).toHaveLength(2);
  expect(third.headers).not.toHaveProperty("x-api-key");
  await expect(
    client.POST("/a/{constructor}", { params: { path: {} } }),
  ).rejects.toThrow("params.path.constructor is undefined");
});

/** A document of these paths, whose operations answer with an object. */
function document(
  paths: Record<string, Record<string, object>>,
  rest: object = {},
): string {
  const answered = Object.entries(paths).map(([name, item]) => [
    name,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        method === "servers" || method === "parameters"
          ? operation
          : {
              responses: {
                200: {
                  description: "ok",
                  content: {
                    "application/json": { schema: { type: "object" } },
                  },
                },
              },
              ...operation,
            },
      ]),
    ),
  ]);
  return JSON.stringify(
    {
      openapi: "3.1.0",
      info: { title: "X", version: "1" },
      servers: [{ url: "https://sandbox.x.example/v1" }],
      security: [{ k: [] }],
      components: {
        securitySchemes: {
          k: { type: "apiKey", in: "header", name: "x-api-key" },
        },
      },
      ...rest,
      paths: Object.fromEntries(answered),
    },
    null,
    1,
  );
}

const list = { type: "array", items: { type: "string" } };
const object = {
  type: "object",
  properties: { a: { type: "string" }, b: { type: "integer" } },
};

const inPath = (
  name: string,
  style: string,
  schema: object,
  explode = false,
): object => ({ name, in: "path", required: true, style, explode, schema });

test("styles of path, header and form, and bodies of several types", async () => {
  const { baseUrl, received } = await listen();
  const create = await makeProvider(
    document({
      "/{l}/{le}/{m}/{me}/{se}": {
        get: {
          parameters: [
            inPath("l", "label", list),
            inPath("le", "label", object, true),
            inPath("m", "matrix", list),
            inPath("me", "matrix", list, true),
            inPath("se", "simple", object, true),
            { name: "X-O", in: "header", schema: object },
            {
              name: "X-J",
              in: "header",
              content: { "application/json": { schema: object } },
            },
            {
              name: "p",
              in: "query",
              style: "pipeDelimited",
              explode: false,
              schema: list,
            },
            { name: "o", in: "query", explode: false, schema: object },
            { name: "d", in: "query", style: "deepObject", schema: object },
          ],
        },
      },
      "/several": {
        post: {
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  properties: {
                    file: { type: "string", format: "binary" },
                    meta: object,
                    tags: list,
                    csv: { type: "string" },
                  },
                },
                encoding: {
                  file: { contentType: "image/png" },
                  csv: { contentType: "text/csv" },
                },
              },
              "application/json": { schema: object },
              "application/x-www-form-urlencoded": {
                schema: {
                  type: "object",
                  properties: { tags: list, meta: object, ids: list },
                },
                encoding: {
                  meta: { contentType: "application/json" },
                  ids: { explode: false },
                },
              },
              "image/*": { schema: { type: "string", format: "binary" } },
            },
          },
        },
      },
    }),
  );
  const client = create({ baseUrl, credentials });
  await client.GET("/{l}/{le}/{m}/{me}/{se}", {
    params: {
      path: {
        l: ["x", "y"],
        le: { a: "1", b: 2 },
        m: ["x", "y"],
        me: ["x", "y"],
        se: { a: "1", b: 2 },
      },
      header: { "X-O": { a: "1", b: 2 }, "X-J": { a: "1" } },
      query: { p: ["x", "y z"], o: { a: "1", b: 2 }, d: { a: "1", b: 2 } },
    },
  });
  expect(received[0]?.url).toBe(
    "/.x,y/.a=1.b=2/;m=x,y/;me=x;me=y/a=1,b=2?p=x%7Cy%20z&o=a,1,b,2&d[a]=1&d[b]=2",
  );
  expect(received[0]?.headers).toMatchObject({
    "x-o": "a,1,b,2",
    "x-j": '{"a":"1"}',
  });
  const send = async (body: unknown, type?: string): Promise<Received> => {
    await client.POST("/several", {
      body,
      ...(type && { headers: { "content-type": type } }),
    });
    return received.at(-1)!;
  };
  expect(await send({ a: "1" })).toMatchObject({
    headers: { "content-type": "application/json" },
    body: '{"a":"1"}',
  });
  const form = { tags: ["x", "y"], meta: { a: "1" }, ids: ["1", "2"] };
  expect(await send(form, "application/x-www-form-urlencoded")).toMatchObject({
    body: "tags=x&tags=y&meta=%7B%22a%22%3A%221%22%7D&ids=1,2",
  });
  expect(await send(new Blob(["p"], { type: "image/gif" }))).toMatchObject({
    headers: { "content-type": "image/gif" },
    body: "p",
  });
  const multipart = await send(
    { file: new Blob(["p"]), meta: { a: "1" }, tags: ["x", "y"], csv: "a;b" },
    "multipart/form-data",
  );
  expect(parts(multipart)).toEqual([
    'Content-Disposition: form-data; name="file"; filename="blob"\r\nContent-Type: image/png\r\n\r\np',
    'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":"1"}',
    'Content-Disposition: form-data; name="tags"\r\n\r\nx',
    'Content-Disposition: form-data; name="tags"\r\n\r\ny',
    'Content-Disposition: form-data; name="csv"\r\nContent-Type: text/csv\r\n\r\na;b',
  ]);
});

test("every attempt of an upload sends the same bytes, under middleware too", async () => {
  const statuses = [429, 200];
  const { baseUrl, received } = await listen(() => ({
    status: statuses.shift() ?? 200,
  }));
  const create = await makeProvider(await read("02-multipart-upload"));
  const client = create({ baseUrl, credentials, retry: { baseDelayMs: 1 } });
  const result = await client.POST("/evidence", {
    body: { file: new Blob(["bytes"]) },
    middleware: [{ onRequest: () => undefined }],
  });
  expect(result.attempts).toBe(2);
  expect(received[0]?.body).toContain("bytes");
  expect(received[0]?.body).toBe(received[1]?.body);
  expect(received[0]?.headers["content-type"]).toBe(
    received[1]?.headers["content-type"],
  );
});

test("a key in a cookie, all of several schemes, and one of several", async () => {
  const { baseUrl, received } = await listen();
  const create = await makeProvider(
    document(
      {
        "/and": {
          get: {
            security: [{ k: [], sid: [] }],
            parameters: [
              { name: "lang", in: "cookie", schema: { type: "string" } },
            ],
          },
        },
        "/or": { get: { security: [{ sid: [] }, { k: [] }] } },
        "/root": { get: {} },
      },
      {
        components: {
          securitySchemes: {
            k: { type: "apiKey", in: "header", name: "x-api-key" },
            sid: { type: "apiKey", in: "cookie", name: "sid" },
          },
        },
      },
    ),
  );
  const both = create({ baseUrl, credentials: { apiKey: "K", sid: "S" } });
  const one = create({ baseUrl, credentials: { apiKey: "K" } });
  await both.GET("/and", { params: { cookie: { lang: "en" } } });
  await both.GET("/or");
  await one.GET("/or");
  await both.GET("/root");
  expect(
    received.map(({ headers }) => [headers["x-api-key"], headers["cookie"]]),
  ).toEqual([
    ["K", "lang=en; sid=S"],
    [undefined, "sid=S"],
    ["K", undefined],
    ["K", undefined],
  ]);
  await expect(one.GET("/and")).rejects.toThrow(
    "credentials must have those of k with sid",
  );
  expect(() => create({ baseUrl, credentials: {} })).toThrow(
    "credentials.apiKey is missing",
  );
});

test.each([
  [
    { parameters: [{ name: "s", in: "cookie", schema: list }] },
    "the cookie parameter s",
  ],
  [
    {
      parameters: [
        { name: "s", in: "query", content: { "text/xml": { schema: object } } },
      ],
    },
    "the query parameter s",
  ],
  [
    {
      parameters: [
        { name: "s", in: "query", schema: { type: "array", items: object } },
      ],
    },
    "the query parameter s",
  ],
  [
    { requestBody: { content: { "application/json": { schema: object } } } },
    "a GET has no body",
  ],
  [{ servers: [{ url: "/v2" }] }, "whole https URL"],
  [
    { servers: [{ url: "https://a.example" }, { url: "https://b.example" }] },
    "which of the operation's 2 servers",
  ],
  [
    { security: [{ digest: [] }] },
    "the security scheme digest is none that a client can send",
  ],
])("%j is refused by name", async (operation, reason) => {
  const securitySchemes = {
    k: { type: "apiKey", in: "header", name: "x-api-key" },
    digest: { type: "http", scheme: "digest" },
  };
  const problems = await refused(
    document({ "/a": { get: operation } }, { components: { securitySchemes } }),
  );
  expect(problems).toEqual([expect.stringContaining(reason)]);
  expect(problems[0]).toMatch(/^specs\/x\/given\/spec\.yaml:\d+:\d+ /);
});

test("names within objects of a form are encoded", async () => {
  const { baseUrl, received } = await listen();
  const map = { type: "object", additionalProperties: { type: "string" } };
  const create = await makeProvider(
    document({
      "/form": {
        post: {
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { type: "object", properties: { d: map, f: map } },
                encoding: {
                  d: { style: "deepObject", explode: true },
                  f: { style: "form", explode: true },
                },
              },
            },
          },
        },
      },
    }),
  );
  await create({ baseUrl, credentials }).POST("/form", {
    body: { d: { "a&b=c d": "1" }, f: { "x&y=": "2" } },
  });
  expect(received[0]?.body).toBe("d[a%26b%3Dc+d]=1&x%26y%3D=2");
});

test.each([
  [[{ q: [] }], { security: [] }, "/a?key=Q", "/open"],
  [[], { security: [{ q: [] }] }, "/a", "/open?key=Q"],
])(
  "with the root's security %j, %j reaches its own operation only",
  async (security, own, a, open) => {
    const { baseUrl, received } = await listen();
    const create = await makeProvider(
      document(
        { "/a": { get: {} }, "/open": { get: own } },
        {
          security,
          components: {
            securitySchemes: {
              q: { type: "apiKey", in: "query", name: "key" },
            },
          },
        },
      ),
    );
    const client = create({ baseUrl, credentials: { apiKey: "Q" } });
    await client.GET("/a");
    await client.GET("/open");
    await client.GET("/undocumented");
    expect(received.map(({ url }) => url)).toEqual([
      a,
      open,
      a.replace("/a", "/undocumented"),
    ]);
    expect(JSON.stringify(received.map(({ headers }) => headers))).not.toMatch(
      /"Q"/,
    );
  },
);

const posting = (type: string, schema: object): Record<string, object> => ({
  post: { requestBody: { content: { [type]: { schema } } } },
});

test("a range of media types is sent as one of its own", async () => {
  const { baseUrl, received } = await listen();
  const create = await makeProvider(
    document({
      "/any": posting("*/*", object),
      "/text": posting("text/*", { type: "string" }),
      "/image": posting("image/*", { type: "string", format: "binary" }),
    }),
  );
  const client = create({ baseUrl, credentials });
  await client.POST("/any", { body: { a: "1" } });
  await client.POST("/text", { body: "hello" });
  await client.POST("/image", { body: new Blob(["p"], { type: "image/png" }) });
  expect(
    received.map(({ headers, body }) => [headers["content-type"], body]),
  ).toEqual([
    ["application/json", '{"a":"1"}'],
    ["text/plain", "hello"],
    ["image/png", "p"],
  ]);
  await expect(
    client.POST("/image", { body: new Blob(["p"]) }),
  ).rejects.toThrow("headers.content-type must say which image/* the body is");
});

test("references that are too deep to follow are refused at the deepest", async () => {
  const schemas: Record<string, object> = { S0: { type: "string" } };
  for (let index = 1; index <= 3000; index += 1) {
    schemas[`S${index}`] = {
      allOf: [{ $ref: `#/components/schemas/S${index - 1}` }],
    };
  }
  const answers = {
    200: {
      description: "ok",
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/S3000" } },
      },
    },
  };
  const [problem, ...others] = await refused(
    document(
      { "/a": { get: { responses: answers } } },
      { security: [], components: { schemas } },
    ),
  );
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /^specs\/x\/given\/spec\.yaml:\d+:\d+ 3001 references lead here, .*overlay\.yaml/,
  );
});
