import { expect, test } from "vitest";
import { operationsTable } from "../src/operations-table.ts";
import { replaceRegion } from "../src/replace-region.ts";

const operation = {
  summary: "Open | close",
  externalDocs: { url: "https://example.com/docs/open-close" },
  responses: { 200: {}, "2XX": {}, 404: {} },
  "x-verified": "partial",
};

test("an operation is a row", () => {
  const table = operationsTable({ paths: { "/x/{id}": { post: operation } } });
  expect(table.split("\n").slice(2)).toEqual([
    "| `POST /x/{id}` | Open \\| close | 200, 2XX | partial | [open-close](https://example.com/docs/open-close) |",
  ]);
});

test.each(["summary", "externalDocs", "x-verified"])(
  "an operation without %s is refused by name",
  (field) => {
    const lacking = { ...operation, [field]: undefined };
    expect(() =>
      operationsTable({ paths: { "/x": { get: lacking } } }),
    ).toThrow("GET /x needs");
  },
);

test("only what is between the marks is replaced", () => {
  const text =
    "before\n<!-- operations -->\nold\n<!-- /operations -->\nafter\n";
  expect(replaceRegion(text, "new")).toBe(
    "before\n<!-- operations -->\n\nnew\n\n<!-- /operations -->\nafter\n",
  );
  expect(() => replaceRegion("no marks", "new")).toThrow("are missing");
});
