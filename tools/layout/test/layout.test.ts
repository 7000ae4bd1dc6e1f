import { describe, expect, test } from "vitest";
import { exportsOf, filesOf, providers, textOf } from "./packages.ts";

/** The files that every provider package has. */
const common: readonly string[] = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "openapi.json",
  "package.json",
  "src/client.ts",
  "src/generated/client-types.ts",
  "src/generated/operations.ts",
  "src/generated/schema.ts",
  "src/index.ts",
  "test/contract.test.ts",
  "test/credentials.test.ts",
  "test/environments.test.ts",
  "test/errors.test.ts",
  "test/path-parameters.test.ts",
  "test/provider.ts",
  "test/types.test-d.ts",
  "tsconfig.build.json",
  "tsconfig.json",
  "turbo.json",
];

/** Further files, each for a reason of its package's own. */
const furtherFiles: Readonly<Record<string, readonly string[]>> = {
  // The one package with answers that are not JSON, and with an organization.
  "gu1-kyc": ["test/organization.test.ts", "test/pictures.test.ts"],
  // The one package that gets its tokens itself, and with keys in bodies.
  youhodler: [
    "src/oauth/oauth-credentials.ts",
    "src/oauth/read-client-credentials.ts",
    "src/oauth/token-source.ts",
    "src/options.ts",
    "test/keys.test.ts",
    "test/load.test.ts",
    "test/token.test.ts",
  ],
  "yuno-banking": ["test/given.test-d.ts"],
  // The one package where a page promises something of most keys, and of one nothing.
  "yuno-payments": ["test/given.test-d.ts", "test/keys.test.ts"],
};

const headings: readonly string[] = [
  "## First call",
  "## Errors",
  "## Options",
  "## Operations",
  "## Recipes",
  "### Mock it in your own tests",
  "### A proxy, or mTLS",
  "### Logging",
  "### Exceptions instead of results",
  "## License",
];

/** Further headings of a README. */
const furtherHeadings: Readonly<Record<string, readonly string[]>> = {
  "yuno-banking": ["### When the outcome is unknown"],
  "yuno-payments": ["### When the outcome is unknown"],
  "gu1-kyc": ["### When the outcome is unknown"],
  // It says so where it tells which writes have a key.
  youhodler: [
    "### Idempotency keys",
    "### Client credentials",
    "### Known, but not covered",
  ],
};

const isFactory = (name: string): boolean => /^create\w+Client$/.test(name);

describe.each(providers)("%s", (name) => {
  const manifest = JSON.parse(textOf("package.json", name)) as object;

  test("has the files that every provider package has", () => {
    const found = filesOf(name).filter(
      (file) => !/^test\/fixtures\/[\w-]+\.json$/.test(file),
    );
    expect(new Set(found)).toEqual(
      new Set([...common, ...(furtherFiles[name] ?? [])]),
    );
  });

  test("has the package.json that every provider package has", () => {
    expect(manifest).toStrictEqual({
      name: `@fintech-clients/${name}`,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
      description: expect.stringMatching(
        /^Unofficial typed client for /,
      ) as unknown,
      keywords: expect.arrayContaining([
        "fintech",
        "openapi",
        "api-client",
      ]) as unknown,
      homepage: `https://github.com/fintech-clients/fintech-clients/tree/main/packages/${name}#readme`,
      bugs: "https://github.com/fintech-clients/fintech-clients/issues",
      repository: {
        type: "git",
        url: "git+https://github.com/fintech-clients/fintech-clients.git",
        directory: `packages/${name}`,
      },
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      files: [
        "dist",
        "!dist/generated/schema.d.ts.map",
        "src",
        "!src/generated/schema.ts",
        "CHANGELOG.md",
        "openapi.json",
      ],
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./openapi.json": "./openapi.json",
        "./package.json": "./package.json",
      },
      publishConfig: { access: "public", provenance: true },
      scripts: {
        build: "node ../../tools/clean-dist.ts && tsc -p tsconfig.build.json",
        generate: `node ../../tools/codegen/src/cli.ts ${name}`,
        typecheck: "tsc -p tsconfig.json",
        test: "vitest run --config ../../vitest.config.ts --root .",
      },
      dependencies: { "@fintech-clients/shared": "workspace:^" },
    });
  });

  test.each(["tsconfig.build.json", "tsconfig.json", "turbo.json"])(
    "has the %s that every provider package has",
    (file) => {
      const [first = ""] = providers;
      expect(textOf(file, name)).toBe(
        textOf(file, first).replaceAll(`/${first}/`, `/${name}/`),
      );
    },
  );

  test("names the documents that its provider publishes, or says why none", () => {
    const { documents, reason } = JSON.parse(
      textOf(`specs/${name}/sources.json`),
    ) as { documents: string[]; reason?: string };
    expect(documents.length > 0).toBe(reason === undefined);
    expect(
      documents.filter((document) => !document.startsWith("https://")),
    ).toEqual([]);
  });

  test("has the license of the repository", () => {
    expect(textOf("LICENSE", name)).toBe(textOf("LICENSE"));
  });

  test("exports one factory and the names that every provider package exports", async () => {
    const every = await Promise.all(providers.map(exportsOf));
    const shared = every.flat().filter((each) => !isFactory(each));
    const own = await exportsOf(name);
    expect(own.filter(isFactory)).toHaveLength(1);
    expect(new Set(own.filter((each) => !isFactory(each)))).toEqual(
      new Set(shared),
    );
  });

  test("has a README with the sections that every one has", () => {
    const readme = textOf("README.md", name);
    const further = furtherHeadings[name] ?? [];
    expect(readme.match(/^# .*$/m)?.[0]).toBe(`# @fintech-clients/${name}`);
    expect(readme).toContain("unofficial");
    expect(readme).toContain(`npm install @fintech-clients/${name}\n`);
    const found = readme.match(/^###? .*$/gm) ?? [];
    expect(found.filter((line) => !further.includes(line))).toEqual(headings);
    expect(found).toEqual(expect.arrayContaining([...further]));
  });
});
