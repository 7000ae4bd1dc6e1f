import { credentialFields } from "@fintech-clients/codegen/credentials";
import { expect, test } from "vitest";

import { curlLine } from "../src/cli/curl-line.ts";
import { DocumentedIds } from "../src/examples/documented.ts";
import { createApp } from "../src/http/create-app.ts";
import type { ProviderName } from "../src/index.ts";
import {
  documentedEnvelope,
  plainCodes,
} from "../src/providers/documented-envelope.ts";
import type { Provider } from "../src/providers/provider.ts";
import { Simulation } from "../src/simulation.ts";
import { addExamples } from "../src/specs/add-examples.ts";
import type { Document } from "../src/specs/document.ts";
import { operations } from "../src/specs/operations.ts";
import { resolveRefs } from "../src/specs/resolve-refs.ts";

const answer = (example: unknown): object => ({
  description: "ok",
  content: { "application/json": { example } },
});
const ok = { "200": answer({ ok: true }) };

/** What the four documents do not have. */
const described = {
  openapi: "3.1.0",
  info: { title: "Fern", version: "1" },
  servers: [
    {
      url: "https://fern.example/{version}/",
      variables: { version: { default: "v2" } },
    },
  ],
  security: [{ basic: [] }, { key: [], session: [] }],
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      key: { type: "apiKey", in: "query", name: "key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
    },
    schemas: {
      Base: {
        type: "object",
        required: ["id", "opened"],
        properties: {
          id: { type: "string", format: "uuid" },
          opened: { type: "string", format: "date-time" },
          pin: { type: "string", writeOnly: true },
        },
      },
      Account: {
        allOf: [{ $ref: "#/components/schemas/Base" }],
        required: ["state", "limit", "owners"],
        properties: {
          state: { enum: ["OPEN", "CLOSED"] },
          limit: { type: ["integer", "null"], minimum: 5 },
          owners: { type: "array", items: { type: "string" } },
          alias: {
            anyOf: [{ type: "string", example: "A" }, { type: "null" }],
          },
          parent: { $ref: "#/components/schemas/Account" },
        },
      },
    },
    examples: {
      missing: { value: { error: { code: "no_card" }, message: "No card" } },
    },
  },
  paths: {
    "/cards/{card-id}": {
      get: {
        parameters: [{ name: "card-id", in: "path", required: true }],
        responses: {
          "200": answer({ "card-id": "c", kind: "one" }),
          "404": {
            description: "none",
            content: {
              "application/problem+json": {
                examples: { gone: { $ref: "#/components/examples/missing" } },
              },
            },
          },
        },
      },
    },
    "/cards/search": { get: { responses: { "200": answer({ kind: "all" }) } } },
    "/cards/{id}:close": { post: { responses: ok } },
    "/cards": {
      post: {
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": { schema: {} },
            "application/json; charset=utf-8": {
              schema: {
                type: "object",
                required: ["id", "limit"],
                properties: {
                  id: { type: "string", readOnly: true },
                  limit: { type: "integer" },
                },
              },
            },
          },
        },
        responses: { "201": answer({ id: "card_1", limit: 1 }) },
      },
    },
    "/accounts/{id}": {
      get: {
        responses: {
          "200": {
            description: "ok",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Account" },
              },
            },
          },
        },
      },
    },
    "/ping": {
      get: {
        security: [],
        responses: {
          "200": {
            description: "pong",
            content: { "text/plain": { example: "pong" } },
          },
        },
      },
    },
  },
};

const document = addExamples(resolveRefs(described) as Document);
const credentials = {
  username: "u",
  password: "p",
  apiKey: "mock-api-key",
  session: "s-1",
};

const provider: Provider = {
  name: "fern" as ProviderName,
  document,
  credentials,
  schemes: Object.fromEntries(credentialFields(described)),
  codes: plainCodes,
  envelope: documentedEnvelope(document),
};
const simulation = new Simulation({}, () => undefined);
const app = createApp({
  providers: [provider],
  simulation: () => simulation,
  msPerRequest: 1,
  retryAfterSeconds: 0,
  slowMs: 1,
});

const basic = { authorization: `Basic ${btoa("u:p")}` };

async function send(
  operation: string,
  headers: Record<string, string> = basic,
  body?: string,
): Promise<readonly [status: number, body: unknown]> {
  const [method = "", path = ""] = operation.split(" ");
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await app.request(`/fern/v2${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return [response.status, isJson ? JSON.parse(text) : text];
}

test("one of several credentials is enough, in a header, a query or a cookie", async () => {
  const found = [200, { kind: "all" }];
  expect(await send("GET /cards/search")).toEqual(found);
  const cookie = { cookie: "a=b; sid=s-1" };
  expect(await send("GET /cards/search?key=mock-api-key", cookie)).toEqual(
    found,
  );
  const message = "authorization: is missing; the simulator's is Basic dTpw";
  const refused = [401, { code: "unauthorized", message }];
  expect(await send("GET /cards/search", {})).toEqual(refused);
  expect(await send("GET /cards/search?key=mock-api-key", {})).toEqual(refused);
  expect(await send("GET /cards/search?key=other", cookie)).toEqual(refused);
  expect(await send("GET /ping", {})).toEqual([200, "pong"]);
});

test("parameters have any name, and may be a part of a segment", async () => {
  expect(await send("GET /cards/c%2F1")).toEqual([
    200,
    { "card-id": "c/1", kind: "one" },
  ]);
  expect(await send("POST /cards/c_1:close")).toEqual([200, { ok: true }]);
  expect((await send("POST /cards/c_1:open"))[0]).toBe(404);
});

test("a refusal is the documented example of its status, else a plain one", async () => {
  expect(await send("GET /nothing")).toEqual([
    404,
    { error: { code: "no_card" }, message: "No such path" },
  ]);
  const wrong = { limit: "much" };
  expect(await send("POST /cards", basic, JSON.stringify(wrong))).toEqual([
    400,
    { code: "invalid_request", message: "limit: must be integer" },
  ]);
});

test("a request need not have what only answers have, and may be a form", async () => {
  expect(await send("POST /cards", basic, '{"limit":7}')).toEqual([
    201,
    expect.objectContaining({ limit: 7 }),
  ]);
  const form = {
    ...basic,
    "content-type": "application/x-www-form-urlencoded",
  };
  expect((await send("POST /cards", form, "limit=7"))[0]).toBe(201);
});

test("an answer without an example is the least that its schema allows", async () => {
  const [status, body] = await send("GET /accounts/a_1");
  expect([status, body]).toEqual([
    200,
    {
      id: "a_1",
      opened: "2000-01-01T00:00:00Z",
      state: "OPEN",
      limit: 5,
      owners: [],
      alias: "A",
    },
  ]);
});

test("documented statuses, faults and the ledger are as for every provider", async () => {
  const prefer = { ...basic, prefer: "code=404" };
  expect(await send("GET /cards/c_1", prefer)).toEqual([
    404,
    { error: { code: "no_card" }, message: "No card" },
  ]);
  simulation.plan.script("POST /cards", { fault: "500-after-execution" });
  const executed = simulation.ledger.executions.length;
  expect((await send("POST /cards", basic, '{"limit":8}'))[0]).toBe(500);
  expect(simulation.ledger.executions.slice(executed)).toMatchObject([
    { provider: "fern", operation: "POST /cards", body: { limit: 8 } },
  ]);
});

test("a curl line carries what the operation asks for", () => {
  const all = operations(document);
  const lines = all.map((located) =>
    curlLine("http://m", provider, located, new DocumentedIds(all)),
  );
  expect(lines[0]).toBe(
    "curl -i -X GET 'http://m/fern/v2/cards/any-card-id' -H 'authorization: Basic dTpw'",
  );
});
