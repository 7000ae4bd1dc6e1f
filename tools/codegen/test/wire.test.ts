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

/** An overlay of these actions. */
function overlay(...actions: object[]): string {
  return JSON.stringify({
    overlay: "1.0.0",
    info: { title: "Corrections", version: "1" },
    actions,
  });
}

function remove(target: string): object {
  return { target, remove: true };
}

const credentials = { apiKey: "SECRET" };

/** A client of a fixture beside a server that plays the provider. */
async function start(
  name: string,
  corrections?: string,
  answer?: () => Answer,
): Promise<{ client: MadeClient; received: Received[] }> {
  const { baseUrl, received } = await listen(answer);
  const create = await makeProvider(await read(name), corrections);
  return {
    client: create({ baseUrl, credentials, retry: { maxAttempts: 1 } }),
    received,
  };
}

/** What `generate` refuses, each with its file and line. */
async function refused(
  spec: string,
  corrections?: string,
): Promise<readonly string[]> {
  try {
    await makeProvider(spec, corrections);
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
  const { client, received } = await start(
    "01-form-urlencoded",
    overlay({
      target:
        "$.paths['/charges'].post.requestBody.content['application/x-www-form-urlencoded']",
      update: {
        encoding: { metadata: { style: "deepObject", explode: true } },
      },
    }),
  );
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
      /^specs\/x\/given\/spec\.yaml:14:\d+ GET \/search: the query parameter filter: no style of OpenAPI says/,
    ),
    expect.stringMatching(
      /^specs\/x\/given\/spec\.yaml:16:\d+ GET \/search: the query parameter path: allowReserved is not obeyed/,
    ),
  ]);
  const { client, received } = await start(
    "08-query-styles",
    overlay(
      remove("$.paths['/search'].get.parameters[?@.name == 'filter']"),
      remove(
        "$.paths['/search'].get.parameters[?@.name == 'path'].allowReserved",
      ),
    ),
  );
  for (const query of [
    { status: ["a", "b,c"] },
    { ids: ["1", "2"] },
    { sp: ["1", "2"] },
    { range: { from: "1", to: "2" } },
    { q: { a: 1 } },
    { path: "/a/b" },
    { "list[]": ["x", "y"] },
    { status: [], path: "z" },
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
    "/search?path=z",
  ]);
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
  ).rejects.toThrow("params.path.ids must not be empty");
  await expect(
    client.GET("/a/{ids}/{m}", {
      params: { cookie: { other: "s" }, path: { ids: [1], m: "v" } },
    }),
  ).rejects.toThrow("params.cookie.other is no cookie");
});

test("14: media types of JSON, and what an answer says it is", async () => {
  let next: Answer = {};
  const { client, received } = await start(
    "14-content-types",
    undefined,
    () => next,
  );
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
  const { client } = await start(
    "19-status-ranges",
    overlay(remove("$.paths['/trace']")),
    () => next,
  );
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
