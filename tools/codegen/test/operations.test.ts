import { expect, test } from "vitest";
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

import type { OperationTable } from "@fintech-clients/shared";
import type { paths } from "./schema.js";

export interface GetOperations {
  "/a": paths["/a"]["get"];
  "/b": paths["/b"]["get"];
  "/c": paths["/c"]["get"];
}

export interface DeleteOperations {
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
`);
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
