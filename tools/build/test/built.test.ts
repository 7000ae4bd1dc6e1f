import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const providers = ["gu1-kyc", "youhodler", "yuno-banking", "yuno-payments"];

/** What each package would publish; npm packs them together, as starting it takes longer than packing. */
const shipped: readonly (readonly [string, readonly string[]])[] = (
  JSON.parse(
    execFileSync(
      "npm",
      [
        "pack",
        "--dry-run",
        "--json",
        "--ignore-scripts",
        ...["shared", "mock", ...providers].map((name) => `./${name}`),
      ],
      { cwd: packages, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    ),
  ) as readonly {
    readonly name: string;
    readonly files: readonly { readonly path: string }[];
  }[]
).map((packed) => [
  path.basename(packed.name),
  packed.files.map((file) => file.path),
]);

function read(name: string, file: string): string {
  return readFileSync(path.join(packages, name, file), "utf8");
}

describe.each(shipped)("%s", (name, files) => {
  test("has maps that lead to sources it ships", () => {
    const sources = files
      .filter((file) => file.endsWith(".map"))
      .flatMap((file) => {
        const map = JSON.parse(read(name, file)) as { sources: string[] };
        return map.sources.map((source) => path.join(file, "..", source));
      });
    expect(sources).toContain(
      { shared: "src/sending/send.ts", mock: "src/cli/main.ts" }[name] ??
        "src/client.ts",
    );
    expect(sources.filter((source) => !files.includes(source))).toEqual([]);
  });

  test("has every declaration that a declaration imports, and no other", () => {
    const declarations = files.filter((file) =>
      /^dist\/types\/.*ts$/.test(file),
    );
    const imported = declarations.flatMap((file) =>
      [...read(name, file).matchAll(/"(\.[^"]+)\.js"/g)].map(
        ([, to = ""]) => `${path.join(file, "..", to)}.d.ts`,
      ),
    );
    const entries = declarations.filter((file) =>
      /^dist\/types\/(index|public-api|webhooks|webhooks-public-api)\.d\.ts$/.test(
        file,
      ),
    );
    expect(new Set([...entries, ...imported])).toEqual(new Set(declarations));
  });

  // In a process of its own, as the test runner loads what is imported in its own way.
  test("gives `require` and `import` the same copy", () => {
    const program = `
      const entry = "@fintech-clients/${name}";
      const required = require(entry);
      import(entry).then((imported) => console.log(required === imported));`;
    const printed = execFileSync(process.execPath, ["-e", program], {
      cwd: path.join(packages, name),
      encoding: "utf8",
    });
    expect(printed).toBe("true\n");
  });

  test("has a CommonJS bundle of the same names", async () => {
    const load = createRequire(import.meta.url);
    const file = path.join(packages, name, "dist/index.cjs");
    const common = Object.keys(load(file) as object);
    const names = Object.keys(await import(`@fintech-clients/${name}`));
    expect(common.toSorted()).toEqual(names.toSorted());
  });

  test("has no `import()` in CommonJS, which Jest cannot run", () => {
    const common = files.filter((file) => file.endsWith(".cjs"));
    const importing = common.filter((file) =>
      read(name, file).includes("import("),
    );
    expect(common).toContain("dist/index.cjs");
    expect(importing).toEqual([]);
  });
});

test("what YouHodler loads later is a file of its own", () => {
  expect(read("youhodler", "dist/index.js")).toContain(
    'import("./chunk-token-source.js")',
  );
  expect(read("youhodler", "dist/index.cjs")).toContain(
    'require("./chunk-token-source.cjs")',
  );
});
