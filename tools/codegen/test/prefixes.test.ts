import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

async function typeOf(schema: object): Promise<string | undefined> {
  const get = answer({ type: "object", properties: { field: schema } });
  const root = await workspace({
    "specs/p/openapi.yaml": spec({ "/x": { get } }),
  });
  const { schema: text } = await generated(root);
  return /field\?: ([^;]*);/.exec(text)?.[1];
}

test.each([
  ["^clients/", "`clients/${string}`"],
  ["^(clients)/", "`clients/${string}`"],
  [
    "^(master-accounts|client-accounts)/",
    "`master-accounts/${string}` | `client-accounts/${string}`",
  ],
])(
  "the pattern %s is the prefix of a template literal",
  async (pattern, type) => {
    expect(await typeOf({ type: "string", pattern })).toBe(type);
  },
);

test("which may be null too", async () => {
  const type = ["string", "null"];
  expect(await typeOf({ type, pattern: "^clients/" })).toBe(
    "`clients/${string}` | null",
  );
});

test.each([
  "^clients",
  "clients/",
  "^clients/$",
  "^c.*/",
  "^(a|b)/\\d",
  "^a|b/",
])("the pattern %s says more or less than a prefix", async (pattern) => {
  expect(await typeOf({ type: "string", pattern })).toBe("string");
});

test("a pattern of what is no string says nothing", async () => {
  expect(await typeOf({ type: "integer", pattern: "^clients/" })).toBe(
    "number",
  );
});
