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

test("every named schema is a type of its own name, and components refers to it", async () => {
  const schema = await schemaOf({ state: { $ref: ref("kyc.State") } });
  expect(schema).toContain("export type KYCState = unknown;");
  expect(schema).toContain("KYCState: KYCState;");
  expect(schema).toContain("export type kycState = unknown;");
  expect(schema).toContain('"kyc.State": kycState;');
  expect(schema).toContain("state?: kycState;");
});

test.each(["import", "string", "paths", "CallResult", "POperation"])(
  "a schema called %s is exported under a name that is free",
  async (name) => {
    const schema = await schemaOf({});
    expect(schema).toContain(`export type ${name}Schema = unknown;`);
    expect(schema).toContain(`${name}: ${name}Schema;`);
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
