import { createPaginate } from "@fintech-clients/shared";
import { expect, test } from "vitest";

test("a page larger than the largest does not cut a list off", async () => {
  const pages = [[1, 2], [3, 4], [5]];
  const client = {
    request: async () => ({ data: pages.shift(), error: undefined }),
  };
  const paginate = createPaginate("things", {
    "GET /short": {
      pageParameter: "page",
      sizeParameter: "size",
      maxSize: 2,
      items: "",
      end: "short-page",
    },
  }) as unknown as (...given: unknown[]) => AsyncIterable<unknown>;
  const found: unknown[] = [];
  for await (const item of paginate(client, "GET /short", {
    params: { query: { size: 1000 } },
  })) {
    found.push(item);
  }
  expect(found).toEqual([1, 2, 3, 4, 5]);
});
