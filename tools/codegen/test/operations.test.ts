import type { Operation } from "@fintech-clients/openapi";
import { expect, test } from "vitest";
import { operationJsdoc } from "../src/render/operation-jsdoc.ts";
import { answer } from "./answer.ts";
import { generated } from "./generated.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

test("operations are listed by method and path, and only unusual ones are in the table", async () => {
  const usual = answer({ type: "string" });
  const empty = { responses: { 204: { description: "Gone." } } };
  const picture = {
    responses: { 200: { description: "It.", content: { "image/*": {} } } },
  };
  const root = await workspace({
    "specs/p/openapi.yaml": spec({
      "/b": { delete: empty, get: usual },
      "/a": { get: usual },
      "/c": { get: picture },
    }),
  });
  const { operations } = await generated(root);
  expect(operations)
    .toBe(`// Generated from specs/p by \`pnpm generate\`. Do not edit.

import type {
  ErrorCodeMeanings,
  OperationTable,
} from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  /** A read: repeated after a failure that may pass. */
  "/a": paths["/a"]["get"];
  /** A read: repeated after a failure that may pass. */
  "/b": paths["/b"]["get"];
  /** A read: repeated after a failure that may pass. */
  "/c": paths["/c"]["get"];
}

export interface DeleteOperations {
  /** A write without an idempotency key: repeated only after a 429. */
  "/b": paths["/b"]["delete"];
}

/** Path -> operation, for each method: looking up a call's types touches that method only. */
export interface Operations {
  GET: GetOperations;
  POST: object;
  PUT: object;
  PATCH: object;
  DELETE: DeleteOperations;
  HEAD: object;
  OPTIONS: object;
}

/**
 * What the run time must know of an operation beyond the default: one success status, 200, with a JSON body,
 * and no idempotency key.
 */
export const operations: OperationTable = {
  "DELETE /b": { json: [], empty: [204] },
  "GET /c": { json: [], binary: [200] },
};

/** Error codes that say more of a write than their status does. */
export const errorCodes: ErrorCodeMeanings = {};
`);
});

async function withErrorCode(extensions: object) {
  const document = spec(
    { "/x": { get: answer({ type: "string" }) } },
    {
      components: { schemas: { ErrorCode: { type: "string", ...extensions } } },
    },
  );
  return generated(await workspace({ "specs/p/openapi.yaml": document }));
}

test("what the spec says about error codes reaches the run time, without its sources", async () => {
  const { operations } = await withErrorCode({
    "x-inner-failure": { codes: ["BROKEN", "DOWN"], source: "A page." },
    "x-not-taken": { codes: ["BUSY"], source: "A page." },
  });
  expect(operations).toContain(
    `errorCodes: ErrorCodeMeanings = {
  innerFailure: ["BROKEN", "DOWN"],
  notTaken: ["BUSY"],
};`,
  );
});

test.each([
  { "x-inner-failure": { codes: ["BROKEN"] } },
  { "x-not-taken": { codes: [], source: "A page." } },
  { "x-not-taken": ["BUSY"] },
])("%j is refused", async (extensions) => {
  const [name] = Object.keys(extensions);
  await expect(withErrorCode(extensions)).rejects.toThrow(
    `${name} must have a list of codes and their source`,
  );
});

function post(security?: object[]): object {
  return { post: answer({ type: "string" }, security && { security }) };
}

test("only an empty list of securities makes an operation anonymous", async () => {
  const root = await workspace({
    "specs/p/openapi.yaml": spec(
      {
        "/anonymous": post([]),
        "/default": post(),
        "/own": post([{ key: [] }]),
      },
      {
        components: {
          securitySchemes: { key: { type: "http", scheme: "bearer" } },
        },
        security: [{ key: [] }],
      },
    ),
  });
  const { operations } = await generated(root);
  expect(operations).toContain(
    'OperationTable = {\n  "POST /anonymous": { anonymous: true },\n};',
  );
});

function doc(rest: object): string {
  return operationJsdoc("post", answer({}, rest) as Operation);
}

test("a path says what it does, whether a failed call is repeated, and where it is documented", () => {
  const keyed = { "x-idempotency-header": "X-Key" };
  expect(
    doc({
      summary: "Make it",
      description: `Makes it. ${"Much more. ".repeat(30)}`,
      externalDocs: { url: "https://example.com/make" },
      ...keyed,
      "x-idempotency-source": "https://example.com/keys",
    }),
  ).toBe(`/**
 * Make it. Makes it.${" Much more.".repeat(21)}
 *
 * Repeated after a failure that may pass, always with the same \`X-Key\`.
 *
 * @see https://example.com/make
 */
`);
  expect(doc(keyed)).toBe(
    "/** Sent with an `X-Key`, whose effect is not documented: repeated only after a 429. */\n",
  );
  expect(doc({ "x-not-executed": [503] })).toContain(
    "A write without an idempotency key: repeated only after a 429 or a 503.",
  );
  expect(doc({ summary: "Ends */ here" })).toContain("Ends *\\/ here.");
});
