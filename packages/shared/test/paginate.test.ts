import { createPaginate } from "@fintech-clients/shared";
import { serve, type Step } from "@fintech-clients/testing";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";

const lists = {
  "GET /single": { items: "" },
  "GET /capped": { items: "things", cap: 2 },
  "GET /pages": {
    pageParameter: "page",
    sizeParameter: "size",
    maxSize: 2,
    items: "items",
    end: { totalPages: "pagination.total_pages" },
  },
  "GET /counted": {
    pageParameter: "page",
    sizeParameter: "limit",
    maxSize: 2,
    items: "items",
    end: { total: "total" },
  },
  "GET /offsets": {
    offsetParameter: "offset",
    sizeParameter: "limit",
    maxSize: 2,
    items: "data",
    end: { hasMore: "has_more" },
  },
  "GET /counted-offsets": {
    offsetParameter: "offset",
    sizeParameter: "limit",
    maxSize: 2,
    items: "data",
    end: { total: "total" },
  },
  "GET /short": {
    pageParameter: "number",
    sizeParameter: "size",
    maxSize: 2,
    maxPages: 3,
    items: "",
    end: "short-page",
  },
} as const;

const paginate = createPaginate("things", lists) as unknown as (
  client: unknown,
  operation: string,
  init?: object,
) => AsyncIterable<unknown>;

interface Read {
  readonly items: unknown[];
  readonly error: unknown;
  /** Path and query of each request. */
  readonly requests: string[];
}

/** Reads a list of a server that answers with these bodies, one for each request. */
async function read(
  operation: string,
  steps: readonly Step[],
  init?: object,
): Promise<Read> {
  const server = await serve(...steps);
  const client = makeClient({ environment: undefined, baseUrl: server.url });
  const items: unknown[] = [];
  let error: unknown;
  try {
    for await (const item of paginate(client, operation, init)) {
      items.push(item);
    }
  } catch (reason) {
    error = reason;
  }
  const requests = server.requests.map(({ url }) => url);
  return { items, error, requests };
}

const page = (total_pages: unknown, ...items: unknown[]): Step => ({
  body: { items, pagination: { total_pages } },
});
const counted = (total: unknown, ...items: unknown[]): Step => ({
  body: { items, data: items, total },
});
const offsets = (has_more: unknown, ...data: unknown[]): Step => ({
  body: { data, has_more },
});
const short = (...body: unknown[]): Step => ({ body });

/** The error of a list that does not end as documented. */
const listError = (message: string): object => ({
  name: "ResponseError",
  message: expect.stringContaining(message) as string,
  provider: "things",
  status: 200,
  attempts: 1,
  retryable: false,
});

test.each([
  ["one answer", "GET /single", [short(1, 2, 3)], ["/single"]],
  [
    "one answer under its cap",
    "GET /capped",
    [{ body: { things: [1] } }],
    ["/capped"],
  ],
  [
    "the last of the pages",
    "GET /pages",
    [page(2, 1, 2), page(2, 3)],
    ["/pages?page=1&size=2", "/pages?page=2&size=2"],
  ],
  ["no page at all", "GET /pages", [page(0)], ["/pages?page=1&size=2"]],
  [
    "the total, by pages",
    "GET /counted",
    [counted(4, 1, 2), counted(4, 3, 4)],
    ["/counted?page=1&limit=2", "/counted?page=2&limit=2"],
  ],
  [
    "the total, by pages that are smaller than asked for",
    "GET /counted",
    [counted(3, 1), counted(3, 2), counted(3, 3)],
    [
      "/counted?page=1&limit=2",
      "/counted?page=2&limit=2",
      "/counted?page=3&limit=2",
    ],
  ],
  [
    "nothing more",
    "GET /offsets",
    [offsets(true, 1, 2), offsets(false, 3)],
    ["/offsets?offset=0&limit=2", "/offsets?offset=2&limit=2"],
  ],
  [
    "the total, by offsets",
    "GET /counted-offsets",
    [counted(3, 1, 2), counted(3, 3)],
    ["/counted-offsets?offset=0&limit=2", "/counted-offsets?offset=2&limit=2"],
  ],
  [
    "a page that is not full",
    "GET /short",
    [short(1, 2), short(3)],
    ["/short?number=1&size=2", "/short?number=2&size=2"],
  ],
  [
    "an empty page after a full one",
    "GET /short",
    [short(1, 2), short()],
    ["/short?number=1&size=2", "/short?number=2&size=2"],
  ],
])("a list ends with %s", async (_, operation, steps, requests) => {
  const found = await read(operation, steps);
  expect(found.error).toBe(undefined);
  expect(found.requests).toEqual(requests);
  expect(found.items).toEqual(found.items.map((_item, index) => index + 1));
  const sent = steps.flatMap(({ body }) => {
    const { items, data, things } = body as Record<string, unknown[]>;
    return items ?? data ?? things ?? body;
  });
  expect(found.items).toHaveLength(sent.length);
});

test("where the caller begins and how large a page is", async () => {
  const query = { page: 3, size: 1, state: "open" };
  const pages = await read("GET /pages", [page(4, 1), page(4, 2)], {
    params: { query },
  });
  expect(pages).toMatchObject({
    items: [1, 2],
    error: undefined,
    requests: [
      "/pages?page=3&size=1&state=open",
      "/pages?page=4&size=1&state=open",
    ],
  });
  const counts = await read("GET /counted", [counted(5, 5)], {
    params: { query: { page: 3 } },
  });
  expect(counts).toMatchObject({ items: [5], error: undefined });
  expect(counts.requests).toEqual(["/counted?page=3&limit=2"]);
  const rest = await read("GET /counted-offsets", [counted(5, 5)], {
    params: { query: { offset: 4 } },
  });
  expect(rest).toMatchObject({ items: [5], error: undefined });
});

test.each([
  ["stays", [page(9, 1, 2), page(9, 1, 2)], [1, 2]],
  ["begins again", [page(9, 1, 2), page(9, 3, 4), page(9, 1, 2)], [1, 2, 3, 4]],
  ["is the last", [page(9, 1, 2), page(9, 3, 4), page(9, 3, 4)], [1, 2, 3, 4]],
  [
    "goes in a circle",
    [page(9, 1), page(9, 2), page(9, 3), page(9, 2), page(9, 3)],
    [1, 2, 3],
  ],
])("a page that repeats: the list %s", async (_, steps, items) => {
  const found = await read("GET /pages", steps);
  expect(found.error).toMatchObject(
    listError("GET /pages: 200 repeats a page"),
  );
  expect(found.items).toEqual(items);
});

test("a list that goes on for ever ends with an error at maxPages", async () => {
  const steps = [offsets(true, 1, 2), offsets(true, 3, 4), offsets(true, 5)];
  const found = await read("GET /offsets", steps, { maxPages: 2 });
  expect(found.error).toMatchObject(listError("maxPages is reached"));
  expect(found.items).toEqual([1, 2, 3, 4]);
  expect(found.requests).toHaveLength(2);
});

test("maxPages is 10,000 unless told otherwise", async () => {
  let pages = 0;
  const response = new Response();
  const client = {
    request: async () => {
      pages += 1;
      const data = { data: [pages], has_more: true };
      return { data, error: undefined, attempts: 1, response };
    },
  };
  let last: unknown;
  const all = async (): Promise<void> => {
    for await (const item of paginate(client, "GET /offsets")) {
      last = item;
    }
  };
  await expect(all()).rejects.toMatchObject(listError("maxPages is reached"));
  expect([pages, last]).toEqual([10_000, 10_000]);
});

test("the last page that the provider gives is full: there may be more", async () => {
  const steps = [short(1, 2), short(3, 4), short(5, 6), short(7)];
  const found = await read("GET /short", steps);
  expect(found.error).toMatchObject(
    listError("is the last page that the provider gives"),
  );
  expect(found.items).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a list of as many items as its cap may be cut off", async () => {
  const found = await read("GET /capped", [{ body: { things: [1, 2] } }]);
  expect(found.error).toMatchObject(listError("may be cut off"));
  expect(found.items).toEqual([1, 2]);
});

test("an empty page before the end is an error", async () => {
  const found = await read("GET /offsets", [
    offsets(true, 1, 2),
    offsets(true),
  ]);
  expect(found.error).toMatchObject(listError("is empty, and not the end"));
});

test.each([
  ["GET /single", { body: {} }, "is no list"],
  ["GET /single", { body: null }, "is no list"],
  ["GET /pages", { body: [] }, "has no list at items"],
  ["GET /pages", { body: { items: {} } }, "has no list at items"],
  ["GET /pages", page("2", 1), "does not say at pagination.total_pages"],
  [
    "GET /pages",
    { body: { items: [1] } },
    "does not say at pagination.total_pages",
  ],
  ["GET /offsets", offsets("false", 1), "does not say at has_more"],
  ["GET /offsets", offsets(undefined, 1), "does not say at has_more"],
  ["GET /counted", counted(null, 1), "does not say at total"],
])(
  "%s: an envelope that is not the documented one, %j",
  async (operation, step, message) => {
    const { error } = await read(operation, [step]);
    expect(error).toMatchObject(listError(message));
  },
);

test("the error of a page ends the iteration by being thrown", async () => {
  const steps = [page(3, 1, 2), { status: 403, body: { code: "FORBIDDEN" } }];
  const found = await read("GET /pages", steps);
  expect(found.items).toEqual([1, 2]);
  expect(found.error).toMatchObject({
    name: "ApiError",
    message: "GET /pages: 403 FORBIDDEN",
  });
  expect(found.requests).toHaveLength(2);
});

test("a page is read again after a failure that may pass", async () => {
  const again = { status: 429, headers: { "retry-after": "0" } };
  const found = await read("GET /pages", [page(2, 1, 2), again, page(2, 3)]);
  expect(found).toMatchObject({ items: [1, 2, 3], error: undefined });
});

test("one request at a time, and none before its items are asked for", async () => {
  const server = await serve(page(3, 1, 2), page(3, 3, 4));
  const client = makeClient({ environment: undefined, baseUrl: server.url });
  const list = paginate(client, "GET /pages");
  expect(server.requests).toHaveLength(0);
  const seen: [unknown, number][] = [];
  for await (const item of list) {
    seen.push([item, server.requests.length]);
    if (item === 3) {
      break;
    }
  }
  expect(seen).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
  expect(server.requests).toHaveLength(2);
});

test("iterated again, a list is read again", async () => {
  const server = await serve(page(1, 1), page(1, 1, 2));
  const client = makeClient({ environment: undefined, baseUrl: server.url });
  const list = paginate(client, "GET /pages");
  const all: unknown[] = [];
  for (let time = 1; time <= 2; time += 1) {
    for await (const item of list) {
      all.push([time, item]);
    }
  }
  expect(all).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
  ]);
});

test("an abort between two pages ends the iteration", async () => {
  const server = await serve(page(3, 1, 2), page(3, 3, 4));
  const client = makeClient({ environment: undefined, baseUrl: server.url });
  const controller = new AbortController();
  const { signal } = controller;
  const items: unknown[] = [];
  const all = async (): Promise<void> => {
    for await (const item of paginate(client, "GET /pages", { signal })) {
      items.push(item);
      controller.abort();
    }
  };
  await expect(all()).rejects.toMatchObject({ name: "AbortError" });
  expect(items).toEqual([1, 2]);
  expect(server.requests).toHaveLength(1);
});

test("a call's limits hold for each page", async () => {
  const found = await read("GET /pages", [page(2, "long".repeat(50))], {
    maxBodyBytes: 100,
  });
  expect(found.error).toMatchObject({
    name: "ResponseError",
    message: expect.stringContaining("maxBodyBytes") as string,
  });
});

test("a URL in an answer is not followed", async () => {
  const other = await serve(page(1, "stolen"));
  const next = { next: `${other.url}/pages`, next_page_url: other.url };
  const step = (items: number[]): Step => ({
    body: {
      items,
      links: next,
      ...next,
      pagination: { total_pages: 2, ...next },
    },
    headers: { link: `<${other.url}/pages>; rel="next"` },
  });
  const found = await read("GET /pages", [step([1]), step([2])]);
  expect(found).toMatchObject({ items: [1, 2], error: undefined });
  expect(other.requests).toHaveLength(0);
});

test.each([
  ["GET /unknown", {}, "has no documented paging"],
  ["GET /toString", {}, "has no documented paging"],
  ["GET /pages", null, "options must be an object"],
  ["GET /pages", "text", "options must be an object"],
  ["GET /pages", { maxPages: 0 }, "maxPages must be a whole number from 1"],
  ["GET /pages", { maxPages: 1.5 }, "maxPages must be a whole number from 1"],
  ["GET /pages", { maxPages: "2" }, "maxPages must be a whole number from 1"],
  [
    "GET /pages",
    { params: { query: { page: "2" } } },
    "params.query.page must be a whole number from 1",
  ],
  [
    "GET /pages",
    { params: { query: { page: 0 } } },
    "params.query.page must be a whole number from 1",
  ],
  [
    "GET /pages",
    { params: { query: { size: 0 } } },
    "params.query.size must be a whole number from 1",
  ],
  [
    "GET /offsets",
    { params: { query: { offset: -1 } } },
    "params.query.offset must be a whole number from 0",
  ],
  ["GET /pages", { sizes: 1 }, "sizes is not an option here"],
])(
  "%s with %j is a mistake in the program",
  async (operation, init, message) => {
    const found = await read(operation, [], init as object);
    expect(found.error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(message) as string,
    });
    expect(found.requests).toEqual([]);
  },
);

test("a getter that throws is a mistake too, named and not quoted", async () => {
  const throwing = Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("s3cret");
    },
  });
  for (const [init, named] of [
    [throwing, "options"],
    [{ params: throwing }, "params"],
    [{ params: { query: throwing } }, "params.query"],
  ] as const) {
    const found = await read("GET /pages", [], init);
    expect(found.error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`: ${named} cannot be read`) as string,
    });
  }
});
