import { expect, test } from "vitest";
import { convertTo31 } from "../src/convert-to-3-1.ts";

function convert(schema: object): unknown {
  const document = { openapi: "3.0.3", components: { schemas: { S: schema } } };
  const converted = convertTo31(document);
  expect(converted.openapi).toBe("3.1.0");
  expect(document.components.schemas.S).toBe(schema);
  return converted.components?.["schemas"]?.["S"];
}

test.each([
  [
    { type: "string", nullable: true, example: "a" },
    { type: ["string", "null"], example: "a" },
  ],
  [
    { type: "string", enum: ["A"], nullable: true },
    { type: ["string", "null"], enum: ["A", null] },
  ],
  [{ type: "string", nullable: false }, { type: "string" }],
  [{ nullable: true, description: "Any." }, { description: "Any." }],
  [
    { nullable: true, description: "One.", allOf: [{ type: "object" }] },
    {
      description: "One.",
      anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }],
    },
  ],
  [
    { nullable: true, $ref: "#/components/schemas/S" },
    { anyOf: [{ $ref: "#/components/schemas/S" }, { type: "null" }] },
  ],
  [
    { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    { exclusiveMinimum: 1, maximum: 9 },
  ],
  [
    { type: "array", items: { type: "object", nullable: true } },
    { type: "array", items: { type: ["object", "null"] } },
  ],
  [
    {
      allOf: [{ nullable: true, oneOf: [{ type: "string", nullable: true }] }],
    },
    {
      allOf: [
        {
          anyOf: [{ oneOf: [{ type: ["string", "null"] }] }, { type: "null" }],
        },
      ],
    },
  ],
  [
    {
      type: "object",
      example: { nullable: true },
      default: { nullable: true },
    },
    {
      type: "object",
      example: { nullable: true },
      default: { nullable: true },
    },
  ],
  [
    { type: "object", properties: { nullable: { type: "boolean" } } },
    { type: "object", properties: { nullable: { type: "boolean" } } },
  ],
])("%j", (schema, expected) => {
  expect(convert(schema)).toEqual(expected);
});
