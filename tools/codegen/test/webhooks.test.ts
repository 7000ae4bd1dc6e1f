import { expect, test } from "vitest";
import { generateProvider } from "../src/generate-provider.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const file = "packages/p/src/generated/webhooks.ts";

function webhook(type: string): object {
  const content = { "application/json": { schema: { type } } };
  const responses = { 200: { description: "Received." } };
  return { post: { requestBody: { required: true, content }, responses } };
}

test("webhooks are typed by name, and one pattern matches their names", async () => {
  const webhooks = {
    "b.two": webhook("number"),
    "a.x.one": webhook("string"),
    "b.one": webhook("string"),
  };
  const root = await workspace({
    "specs/p/openapi.yaml": spec({}, { webhooks }),
  });
  const text = (await generateProvider(root, "p")).get(file) ?? "";
  expect(text).toContain("Name in keyof webhooks");
  expect(text).toContain("RegExp = /^(a\\.x\\.(one)|b\\.(one|two))$/;");
});

test("a document without webhooks has no such file", async () => {
  const root = await workspace({ "specs/p/openapi.yaml": spec({}) });
  expect((await generateProvider(root, "p")).has(file)).toBe(false);
});
