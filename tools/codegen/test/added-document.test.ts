import { cp } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { generated } from "./generated.ts";
import { workspace } from "./workspace.ts";

const putAccount = `openapi: 3.0.0
info:
  version: 1.0.0
  title: Banking Connectivity
servers:
  - url: https://api-sandbox.y.uno/v1
security:
  - public-api-key: []
    private-secret-key: []
paths:
  /banking/accounts/{account_id}:
    put:
      summary: Made for this test
      operationId: put-account-made-for-this-test
      parameters:
        - in: path
          name: account_id
          schema:
            type: string
          required: true
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties:
                  nickname:
                    type: string
                    nullable: true
components:
  securitySchemes:
    public-api-key:
      type: apiKey
      in: header
      name: public-api-key
    private-secret-key:
      type: apiKey
      in: header
      name: private-secret-key
`;

test("one more given document on a path that exists is all an operation needs", async () => {
  const root = await workspace({});
  const specs = path.join(import.meta.dirname, "../../../specs/yuno-banking");
  await cp(specs, path.join(root, "specs/yuno-banking"), { recursive: true });
  const before = await generated(root, "yuno-banking");
  expect(before.operations).toContain("  PUT: object;");

  const added = await workspace({
    "specs/yuno-banking/given/put-account.yaml": putAccount,
  });
  await cp(specs, path.join(added, "specs/yuno-banking"), { recursive: true });
  const after = await generated(added, "yuno-banking");
  expect(after.operations).toContain("  PUT: PutOperations;");
  expect(after.operations).toContain(`export interface PutOperations {
  /**
   * Made for this test.
   *
   * A write without an idempotency key: repeated only after a 429.
   */
  "/banking/accounts/{account_id}": paths["/banking/accounts/{account_id}"]["put"];
}`);
  expect(after.schema).toContain("nickname?: string | null;");
  expect(Object.keys(after.document.paths ?? {})).toEqual(
    Object.keys(before.document.paths ?? {}),
  );
});
