import { expect, test } from "vitest";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const ref = (name: string): object => ({
  $ref: `#/components/schemas/${name}`,
});
const choice = (...values: unknown[]): object => ({
  type: "string",
  enum: values,
});

const schemas = {
  Asked: choice("asked"),
  Answered: choice("answered"),
  Shared: choice("shared"),
  Chained: choice("chained"),
  Composed: choice("composed"),
  Valued: choice("valued"),
  InHeader: choice("in-header"),
  InError: choice("in-error"),
  Nullable: { type: ["string", "null"], enum: ["nullable", null] },
  Untyped: { enum: ["untyped"] },
  Number: { type: "integer", enum: [1, 2] },
  Example: { type: "object", example: { enum: ["example"] } },
  Loop: {
    type: "object",
    properties: { again: ref("Loop"), chained: ref("Chained") },
    additionalProperties: ref("Valued"),
  },
};

const paths = {
  "/x": {
    post: {
      requestBody: {
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                asked: ref("Asked"),
                shared: ref("Shared"),
                inline: choice("inline-asked"),
              },
            },
          },
        },
      },
      responses: {
        200: {
          description: "Done.",
          headers: { "x-a": { schema: ref("InHeader") } },
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  answered: ref("Answered"),
                  shared: ref("Shared"),
                  nullable: ref("Nullable"),
                  untyped: ref("Untyped"),
                  number: ref("Number"),
                  example: ref("Example"),
                  list: { type: "array", items: choice("in-list") },
                  loops: {
                    type: "array",
                    items: { allOf: [ref("Loop")], oneOf: [ref("Composed")] },
                  },
                },
              },
            },
          },
        },
        default: { $ref: "#/components/responses/Failed" },
      },
    },
  },
};
const Failed = {
  description: "Failed.",
  content: { "application/json": { schema: ref("InError") } },
};

test("enums that a response can reach are open, the others closed", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": spec(paths, {
      components: { schemas, responses: { Failed } },
    }),
  });
  const { schema, document } = await generated(root);
  // A schema's own type, not its mention among the components.
  const declared = schema
    .replaceAll(/\/\*\*[^]*?\*\//g, "")
    .replace(/^export interface components [^]*?^}/m, "");
  const typeOf = (name: string): string | undefined =>
    new RegExp(
      `^(?:export type ${name} =| *${name}\\??:)\\s*([^;]*);`,
      "m",
    ).exec(declared)?.[1];

  expect(typeOf("Asked")).toBe('"asked"');
  expect(typeOf("inline")).toBe('"inline-asked"');
  expect(typeOf("Answered")).toBe('"answered" | (string & {})');
  expect(typeOf("Shared")).toBe('"shared" | (string & {})');
  expect(typeOf("Chained")).toBe('"chained" | (string & {})');
  expect(typeOf("Composed")).toBe('"composed" | (string & {})');
  expect(typeOf("Valued")).toBe('"valued" | (string & {})');
  expect(typeOf("InHeader")).toBe('"in-header" | (string & {})');
  expect(typeOf("InError")).toBe('"in-error" | (string & {})');
  expect(typeOf("Nullable")).toBe('"nullable" | (string & {}) | null');
  expect(typeOf("Untyped")).toBe('"untyped" | (string & {})');
  expect(typeOf("Number")).toBe("1 | 2 | (number & {})");
  expect(typeOf("list")).toBe('("in-list" | (string & {}))[]');

  expect(document.components?.["schemas"]).toEqual(schemas);
});
