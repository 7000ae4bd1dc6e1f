import { expect, test } from "vitest";
import { successStatuses } from "../src/render/operation-metadata.ts";

const document = {
  openapi: "3.1.0",
  components: {
    responses: { Made: { content: { "application/hal+json": {} } } },
  },
};
const json = { content: { "application/json; charset=utf-8": {} } };
const file = { content: { "text/csv": {} } };
const empty = { description: "Nothing." };

test.each([
  [{ 200: json }, [200], [], []],
  [{ 200: json, 202: json, 404: json, default: json }, [200, 202], [], []],
  [{ 201: { $ref: "#/components/responses/Made" } }, [201], [], []],
  [{ 200: json, 204: empty }, [200], [204], []],
  [{ 200: file }, [], [], [200]],
  [{ 200: { content: { ...file.content, ...json.content } } }, [200], [], []],
  [{ 400: json }, [], [], []],
  [
    { 204: empty, "2XX": json },
    // A 205 has no body, whatever is documented.
    [200, 201, 202, 203, 206, 207, 208, 226],
    [204],
    [],
  ],
])("%j", (responses, jsonStatuses, emptyStatuses, binaryStatuses) => {
  expect(successStatuses(document, { responses })).toEqual({
    json: jsonStatuses,
    empty: emptyStatuses,
    binary: binaryStatuses,
  });
});
