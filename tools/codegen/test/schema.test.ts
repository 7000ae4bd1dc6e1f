import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

async function schemaOf(properties: object, rest: object = {}) {
  const get = answer({ type: "object", ...rest, properties });
  const root = await workspace({
    "specs/p/openapi.yaml": spec(
      { "/x": { get } },
      {
        components: {
          schemas: {
            "kyc.State": {},
            KYCState: {},
            import: {},
            string: {},
            paths: {},
            CallResult: {},
            POperation: {},
          },
        },
      },
    ),
  });
  return (await generated(root)).schema;
}

function ref(name: string): string {
  return `#/components/schemas/${name}`;
}

function body(type: string): object {
  const schema = { type: "string", format: "binary" };
  return { description: "A body.", content: { [type]: { schema } } };
}

test("a default does not make a field certain", async () => {
  const schema = await schemaOf(
    {
      maybe: { type: "integer", default: 0 },
      surely: { type: "integer", default: 0 },
    },
    { required: ["surely"] },
  );
  expect(schema).toContain("maybe?: number;");
  expect(schema).toContain("surely: number;");
});

test("what is not known of items and objects is unknown, not never", async () => {
  const schema = await schemaOf({
    things: { type: "array", items: {} },
    bare: { type: "array" },
    objects: { type: "array", items: { type: "object", properties: {} } },
    object: { type: "object" },
  });
  expect(schema).toContain("things?: unknown[];");
  expect(schema).toContain("bare?: unknown[];");
  expect(schema).toContain("objects?: Record<string, unknown>[];");
  expect(schema).toContain("object?: Record<string, unknown>;");
});

test("every named schema is a type of its own name, and nothing else repeats it", async () => {
  const schema = await schemaOf({ state: { $ref: ref("kyc.State") } });
  expect(schema).toContain("export type KYCState = unknown;");
  expect(schema).toContain("export type kycState = unknown;");
  expect(schema).toContain("state?: kycState;");
  expect(schema).not.toContain("schemas");
});

test.each(["import", "string", "paths", "CallResult", "POperation"])(
  "a schema called %s is exported under a name that is free",
  async (name) => {
    const schema = await schemaOf({});
    expect(schema).toContain(`export type ${name}Schema = unknown;`);
  },
);

test("the body of a success that is not JSON is a Blob", async () => {
  const get = {
    responses: { 200: body("image/*"), 404: body("text/plain") },
  };
  const root = await workspace({
    "specs/p/openapi.yaml": spec({ "/x": { get } }),
  });
  const { schema, document } = await generated(root);
  expect(schema).toContain('"image/*": Blob;');
  expect(schema).toContain('"text/plain": string;');
  expect(JSON.stringify(document)).not.toContain("x-blob");
});

test("what no type reads is left out, and what one reads is not", async () => {
  const headers = { "x-next": { schema: { type: "string" } } };
  const get = {
    description: "Reads it.",
    responses: {
      200: { ...body("image/*"), headers },
      404: { description: "None." },
    },
  };
  const root = await workspace({
    "specs/p/openapi.yaml": spec({
      "/x": { get },
      "/y": { get: { ...get, operationId: "read-it" } },
    }),
  });
  const { schema } = await generated(root);
  expect(schema).not.toContain("post?: never");
  expect(schema).not.toContain("Reads it.");
  expect(schema).not.toContain("@description");
  expect(schema).toContain('"x-next"?: string;');
  expect(schema.match(/\[name: string\]: unknown;/g)).toHaveLength(2);
});

test("a description after another tag keeps its own", async () => {
  const schema = await schemaOf({
    old: { type: "string", deprecated: true, description: "Not any more." },
    now: { type: "string", description: "Still." },
  });
  expect(schema).toContain("@description Not any more.");
  expect(schema).toContain("/** Still. */");
});

test("an operation that takes and answers nothing has its place", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": spec({
      "/x": { post: { responses: { "204": { description: "Done." } } } },
    }),
  });
  const { schema } = await generated(root);
  expect(schema).toMatch(/"\/x": \{\s*post: \{/);
  expect(schema).toContain("204: {");
});

function json(schema: object): object {
  return {
    description: "An answer.",
    content: { "application/json": { schema } },
  };
}

function fields(name: string, example?: string): object {
  return {
    type: "object",
    properties: { [name]: { type: "string", example } },
  };
}

test("a body described inline has the name of a schema that means the same, or one made of its operation's", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": spec(
      {
        "/orders": {
          post: {
            operationId: "post-v1-orders",
            summary: "Place order",
            responses: {
              200: json(fields("state", "PLACED")),
              202: json(fields("state", "WAITING")),
              400: json(fields("reason", "CLOSED")),
              404: json(fields("problem")),
            },
          },
        },
      },
      { components: { schemas: { Refusal: fields("reason") } } },
    ),
  });
  const { schema } = await generated(root);
  expect(schema.match(/"application\/json": \w+/g)).toEqual([
    '"application/json": PlaceOrderResponse',
    '"application/json": PlaceOrderResponse',
    '"application/json": Refusal',
    '"application/json": PlaceOrderError',
  ]);
});
