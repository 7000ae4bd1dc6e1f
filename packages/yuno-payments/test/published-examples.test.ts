import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";

import document from "../openapi.json" with { type: "json" };
import { publishedExamples, withTextAsAmount } from "./published-examples.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, "yuno-payments");

function problems({ operation, kind, body }: typeof withTextAsAmount) {
  const [method = "", path = ""] = operation.split(" ");
  const place = [
    "paths",
    path,
    method.toLowerCase(),
    ...(kind === "request" ? ["requestBody"] : ["responses", String(kind)]),
    "content",
    "application/json",
    "schema",
  ].map((key) =>
    encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  const validate = ajv.compile({ $ref: `yuno-payments#/${place.join("/")}` });
  validate(body);
  return validate.errors?.map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

test.each(Object.entries(publishedExamples))(
  "Yuno's examples have %s",
  (_, example) => {
    expect(problems(example)).toBe(undefined);
  },
);

test("an amount is a number, although eight examples send a string", () => {
  expect(problems(withTextAsAmount)).toContain("/amount/value must be number");
});
