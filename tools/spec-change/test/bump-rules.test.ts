import { expect, test } from "vitest";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Bump } from "../src/judge/change.ts";
import { bumpRules } from "../src/judge/redocly/bump-rules.ts";
import { locatedChanges } from "../src/judge/redocly/judge-redocly.ts";
import { documentOf } from "./document-of.ts";
import type { Description } from "./fixture.ts";

const one = (side: "request" | "response", schema: object): Description => ({
  [side]: { type: "object", properties: { a: schema } },
});
const path = (name: string, statuses: string[]): Description => {
  const parameters = [
    { in: "path", name, required: true, schema: { type: "string" } },
  ];
  const responses = Object.fromEntries(
    statuses.map((status) => [status, { description: "Done." }]),
  );
  return { paths: { [`/a/{${name}}`]: { get: { parameters, responses } } } };
};
const operation = (fields: object): Description => ({
  paths: {
    "/a": {
      post: { responses: { "200": { description: "Done." } }, ...fields },
    },
  },
});
const string = { type: "string" };
const required = (side: "request" | "response", names: string[]) => ({
  [side]: { type: "object", required: names, properties: { a: string } },
});

/** The rule, a change it applies to, and what Redocly says of that: when it says otherwise, the row can go. */
const cases: [string, Description, Description, Bump][] = [
  [
    "integer to number",
    one("response", { type: "integer" }),
    one("response", { type: "number" }),
    "major",
  ],
  [
    "response enum widened",
    one("response", { enum: ["A"] }),
    one("response", { enum: ["A", "B"] }),
    "major",
  ],
  [
    "request property no longer required, or response property required",
    required("request", ["a"]),
    required("request", []),
    "patch",
  ],
  [
    "request enum widened, or response enum narrowed",
    one("request", { enum: ["A"] }),
    one("request", { enum: ["A", "B"] }),
    "patch",
  ],
  [
    "request type widened (also to null), or response type narrowed",
    one("request", string),
    one("request", { type: ["string", "null"] }),
    "patch",
  ],
  [
    "request property removed",
    one("request", string),
    { request: { type: "object", properties: { b: string } } },
    "patch",
  ],
  [
    "response limit widened",
    one("response", { type: "string", maxLength: 5 }),
    one("response", { type: "string", maxLength: 6 }),
    "major",
  ],
  [
    "path parameter renamed",
    path("id", ["200"]),
    path("a_id", ["200"]),
    "patch",
  ],
  [
    "success status added",
    path("id", ["200"]),
    path("id", ["200", "202"]),
    "minor",
  ],
  [
    "open object closed",
    one("response", { type: "object", additionalProperties: true }),
    one("response", { type: "object", properties: { b: string } }),
    "patch",
  ],
  [
    "request property read-only, or response property write-only",
    one("request", string),
    one("request", { ...string, readOnly: true }),
    "patch",
  ],
  [
    "request property no longer read-only, or response property no longer write-only",
    one("response", { ...string, writeOnly: true }),
    one("response", string),
    "patch",
  ],
  [
    "deprecated",
    one("response", string),
    one("response", { ...string, deprecated: true }),
    "patch",
  ],
  [
    "request default changed",
    one("request", { type: "string", default: "x" }),
    one("request", { type: "string", default: "y" }),
    "patch",
  ],
  [
    "parameter or body no longer required",
    operation({ requestBody: { required: true, content: {} } }),
    operation({ requestBody: { content: {} } }),
    "patch",
  ],
  [
    "parameter written otherwise",
    operation({ parameters: [{ in: "query", name: "a", schema: string }] }),
    operation({
      parameters: [{ in: "query", name: "a", schema: string, explode: false }],
    }),
    "major",
  ],
  [
    "a call or a name that the types had is gone",
    operation({ "x-idempotency-header": "X-Key" }),
    operation({}),
    "patch",
  ],
  [
    "behaviour of the client changed",
    operation({}),
    operation({ "x-idempotency-header": "X-Key" }),
    "patch",
  ],
];

test.each(cases)("Redocly misjudges: %s", async (name, before, after, said) => {
  const [old, now] = [before, after].map(documentOf) as [
    OpenApiDocument,
    OpenApiDocument,
  ];
  const changes = await locatedChanges(old, now);
  const corrected = changes.filter(
    (change) => bumpRules.find(({ applies }) => applies(change))?.name === name,
  );
  expect(corrected.map(({ impact }) => impact)).toEqual([said]);
});

test("every rule has a case", () => {
  expect(new Set(cases.map(([name]) => name))).toEqual(
    new Set(bumpRules.map(({ name }) => name)),
  );
});
