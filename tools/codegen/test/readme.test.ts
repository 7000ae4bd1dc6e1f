import { expect, test } from "vitest";
import { renderReadme } from "../src/render/render-readme.ts";
import { spec } from "./spec.ts";

const operation = {
  summary: "Open | close",
  externalDocs: { url: "https://example.com/docs/open-close" },
  responses: { 200: {}, "2XX": {}, 404: {} },
  "x-verified": "partial",
};
const marks = "before\n<!-- operations -->\nold\n<!-- /operations -->\nafter\n";

function render(each: object, text = marks): string {
  const document = { openapi: "3.1.0", ...spec({ "/x/{id}": { post: each } }) };
  return renderReadme("packages/p/README.md", text, document);
}

test("an operation is a row, and only what is between the marks is replaced", () => {
  expect(render(operation)).toBe(`before
<!-- operations -->

| operation | what it does | success | verified | source |
| --- | --- | --- | --- | --- |
| \`POST /x/{id}\` | Open \\| close | 200, 2XX | partial | [open-close](https://example.com/docs/open-close) |

<!-- /operations -->
after
`);
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
