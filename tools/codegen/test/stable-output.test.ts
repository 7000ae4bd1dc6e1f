import { readdir } from "node:fs/promises";
import path from "node:path";
import { check } from "prettier";
import { expect, test } from "vitest";
import { findProviders } from "../src/read/load-sources.ts";
import { generateProvider } from "../src/generate-provider.ts";
import { answer } from "./answer.ts";
import { spec } from "./spec.ts";
import { workspace } from "./workspace.ts";

const repository = path.join(import.meta.dirname, "../../..");
const providers = await findProviders(repository);

function operation(operationId: string): object {
  const schema = { $ref: "#/components/schemas/A" };
  return answer(schema, { operationId, "x-verified": "complete" });
}

function components(...names: string[]): object {
  const schemas = names.map((name) => [name, { type: "string" }]);
  return { components: { schemas: Object.fromEntries(schemas) } };
}

const made = new Map<string, ReturnType<typeof generateProvider>>();

/** What a provider's specs give. Made once: it takes a second. */
function once(provider: string): ReturnType<typeof generateProvider> {
  const first = made.get(provider) ?? generateProvider(repository, provider);
  made.set(provider, first);
  return first;
}

test.each(providers)("%s comes out the same twice", async (provider) => {
  const first = await once(provider);
  expect(await generateProvider(repository, provider)).toEqual(first);
});

test.each(providers)("%s comes out prettier-clean", async (provider) => {
  const generated = [...(await once(provider))];
  const files = generated.filter(([file]) => !file.endsWith("/openapi.json"));
  const folder = `packages/${provider}/src/generated`;
  const types = files.filter(([file]) => file.startsWith(`${folder}/`));
  const present = await readdir(path.join(repository, folder), {
    recursive: true,
  });
  expect(types.map(([file]) => path.relative(folder, file)).toSorted()).toEqual(
    present.filter((file) => file.endsWith(".ts")).toSorted(),
  );
  const dirty = files.map(async ([filepath, text]) =>
    (await check(text, { filepath })) ? [] : [filepath],
  );
  expect((await Promise.all(dirty)).flat()).toEqual([]);
});

test.each(providers)(
  "%s: a line of openapi.json is an operation or less",
  async (provider) => {
    const generated = await once(provider);
    const text = generated.get(`packages/${provider}/openapi.json`) ?? "";
    const { paths } = JSON.parse(text) as { paths: object };
    for (const each of Object.values(paths).flatMap(Object.values<unknown>)) {
      expect(text).toContain(`: ${JSON.stringify(each)}`);
    }
  },
);

test("the order of paths, methods, components and documents does not matter", async () => {
  const [ax, bx, by] = ["ax", "bx", "by"].map(operation);
  const together = await workspace({
    "specs/p/openapi.yaml": spec(
      { "/b": { put: by, get: bx }, "/a": { get: ax } },
      components("B", "A"),
    ),
  });
  const apart = await workspace({
    "specs/p/given/1.yaml": spec({ "/b": { get: bx } }, components("A")),
    "specs/p/given/2.yaml": spec({ "/b": { put: by } }, components("B", "A")),
    "specs/p/given/3.yaml": spec({ "/a": { get: ax } }, components("A")),
  });
  expect([...(await generateProvider(apart, "p"))]).toEqual([
    ...(await generateProvider(together, "p")),
  ]);
});
