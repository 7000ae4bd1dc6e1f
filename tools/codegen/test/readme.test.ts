import { expect, test } from "vitest";
import { renderReadme } from "../src/render/render-readme.ts";
import { spec } from "./spec.ts";

const operation = {
  summary: "Open | close",
  externalDocs: { url: "https://example.com/docs/open-close" },
  responses: { 200: {}, "2XX": {}, 404: {} },
  "x-verified": "partial",
};
const read = {
  ...operation,
  parameters: [
    { name: "id", in: "path" },
    { name: "status", in: "query" },
  ],
};
const marks = "before\n<!-- operations -->\nold\n<!-- /operations -->\nafter\n";

function render(each: object, text = marks): string {
  const paths = { "/x/{id}": { get: read, post: each } };
  const document = { openapi: "3.1.0", ...spec(paths) };
  return renderReadme("packages/p/README.md", text, document);
}

test("an operation is a row, and only what is between the marks is replaced", () => {
  const row =
    "Open \\| close | 200, 2XX |  | partial | [open-close](https://example.com/docs/open-close) |";
  expect(render(operation)).toBe(`before
<!-- operations -->
<!-- prettier-ignore-start -->

| operation | what it does | success | unclear? look up | verified | source |
| --- | --- | --- | --- | --- | --- |
| \`GET /x/{id}\` | ${row}
| \`POST /x/{id}\` | ${row}

<!-- prettier-ignore-end -->
<!-- /operations -->
after
`);
});

test.each([
  [{ none: "No read shows it." }, "nothing tells"],
  [
    { operation: "GET /x/{id}", parameters: { id: "path.id" }, shows: "It." },
    "`GET /x/{id}`",
  ],
  [
    {
      operation: "GET /x/{id}",
      parameters: { id: "path.id", status: "body.status" },
      shows: "It.",
    },
    "`GET /x/{id}` by `status`",
  ],
])("the look-up %j of a write is a cell", (lookUp, cell) => {
  expect(render({ ...operation, "x-look-up": lookUp })).toContain(
    `| \`POST /x/{id}\` | Open \\| close | 200, 2XX | ${cell} | partial |`,
  );
});

test.each(["summary", "externalDocs", "x-verified"])(
  "an operation without %s is refused by name",
  (field) => {
    const lacking = { ...operation, [field]: undefined };
    expect(() => render(lacking)).toThrow(
      "POST /x/{id} needs summary, externalDocs and x-verified",
    );
  },
);

test("a README without the marks is refused by name", () => {
  expect(() => render(operation, "no marks")).toThrow(
    "packages/p/README.md needs the lines <!-- operations -->",
  );
});
