import { expect, test } from "vitest";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import { factsOf } from "../src/drift/facts-of.ts";
import { documentOf } from "./document-of.ts";

const facts = (request: object, rest: object = {}): string[] =>
  factsOf(documentOf({ request, ...rest }) as OpenApiDocument).filter((line) =>
    line.startsWith("POST /things request "),
  );
const amount = {
  type: "object",
  required: ["value"],
  properties: { value: { type: "number", minimum: 0 } },
};

test("a field is one line, with its path, type, presence and limits", () => {
  const request = {
    type: "object",
    required: ["amount"],
    properties: {
      amount,
      tags: { type: "array", items: { type: "string", maxLength: 9 } },
      rows: {
        type: "array",
        items: {
          type: "object",
          properties: { at: { type: "string", format: "date" } },
        },
      },
      extra: {
        type: "object",
        additionalProperties: { type: ["string", "null"] },
      },
      kind: { type: "string", enum: ["B", "A"] },
      any: {},
    },
  };
  expect(facts(request)).toEqual(
    [
      "(body) object",
      "amount object required",
      "amount.value number required minimum=0",
      "any any optional",
      "body application/json",
      "extra object optional",
      "extra.* null|string",
      'kind string optional one of "A", "B"',
      "rows array optional",
      "rows[] object",
      "rows[].at string:date optional",
      "tags array optional",
      "tags[] string maxLength=9",
    ].map((fact) => `POST /things request ${fact}`),
  );
});

test("references and compositions are read as what they describe", () => {
  const components = { schemas: { Amount: amount } };
  const request = {
    allOf: [
      { $ref: "#/components/schemas/Amount" },
      {
        oneOf: [
          {
            type: "object",
            required: ["id", "a"],
            properties: { id: { type: "string" }, a: { type: "string" } },
          },
          {
            type: "object",
            required: ["id"],
            properties: { id: { type: "integer" } },
          },
        ],
      },
    ],
  };
  expect(facts(request, { components })).toEqual(
    [
      "(body) object",
      "a string optional",
      "body application/json",
      "id integer|string required",
      "value number required minimum=0",
    ].map((fact) => `POST /things request ${fact}`),
  );
});

test("a schema that holds itself ends, and no text begins a line of its own", () => {
  const components = {
    schemas: {
      Node: {
        type: "object",
        properties: {
          next: { $ref: "#/components/schemas/Node" },
          "a\nb": { type: "string" },
        },
      },
    },
  };
  const lines = facts({ $ref: "#/components/schemas/Node" }, { components });
  expect(lines).toContain("POST /things request next any optional");
  expect(lines).toContain("POST /things request a b string optional");
});

test("parameters, security, servers, statuses and headers are facts too", () => {
  const document = {
    openapi: "3.1.0",
    servers: [{ url: "https://a.example" }],
    security: [{ one: [], two: [] }, {}],
    paths: {
      "/a/{id}": {
        get: {
          deprecated: true,
          parameters: [
            {
              in: "path",
              name: "id",
              required: true,
              schema: { type: "string" },
            },
            { in: "query", name: "q", schema: { type: "integer" } },
          ],
          responses: { 204: { description: "" } },
        },
      },
    },
  };
  expect(factsOf(document)).toEqual([
    "GET /a/{id} deprecated",
    "GET /a/{id} path id string required",
    "GET /a/{id} query q integer optional",
    "GET /a/{id} response 204 without a body",
    "GET /a/{id} security one and two or none",
    "server https://a.example",
  ]);
});
