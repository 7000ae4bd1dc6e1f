import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { namesOf } from "../src/names.ts";
import { renderTemplate } from "../src/template.ts";

const root = path.join(import.meta.dirname, "../../..");

const parse = (text: string): object => JSON.parse(text) as object;

function exportsOf(manifest: object): Record<string, unknown> {
  return (manifest as { exports: Record<string, unknown> }).exports;
}

/** The providers that are there follow the template in all that is not their own. */
describe.each(readdirSync(path.join(root, "specs")))("%s", (name) => {
  const files = renderTemplate(namesOf(name));
  const pair = (file: string): [object, object] => [
    parse(readFileSync(path.join(root, "packages", name, file), "utf8")),
    parse(files.get(`packages/${name}/${file}`) ?? "{}"),
  ];

  test.each(["tsconfig.build.json", "tsconfig.json", "turbo.json"])(
    "%s",
    (file) => {
      const [there, made] = pair(file);
      expect(there).toStrictEqual(made);
    },
  );

  test("package.json", () => {
    const [there, made] = pair("package.json");
    // Not every provider sends webhooks.
    const { "./webhooks": _, ...exports } = exportsOf(there);
    const own = {
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
      description: expect.stringMatching(
        /^Unofficial typed client /,
      ) as unknown,
      keywords: expect.arrayContaining(["fintech", "openapi"]) as unknown,
      devDependencies: expect.objectContaining({
        "@fintech-clients/testing": "workspace:*",
      }) as unknown,
    };
    const { typesVersions: __, ...rest } = there as Record<string, unknown>;
    expect({ ...rest, exports }).toStrictEqual({ ...made, ...own });
  });
});
