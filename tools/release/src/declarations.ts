import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

interface Declarations {
  program: ts.Program;
  /** The package's own folder of declarations. */
  folder: string;
  /** Entry point as users write it -> its file. */
  entries: ReadonlyMap<string, string>;
}

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string }>;
}

/** A built package's declarations, as a consumer's compiler reads them. */
export function declarations(root: string, name: string): Declarations {
  const folder = path.join(root, "packages", name);
  const manifest = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as Manifest;
  const entries = Object.entries(manifest.exports).flatMap(
    ([entry, target]): [string, string][] =>
      typeof target === "string"
        ? []
        : [
            [
              entry.replace(/^\./, manifest.name),
              path.join(folder, target.types),
            ],
          ],
  );
  const dist = path.join(folder, "dist");
  if (!readdirSync(folder).includes("dist")) {
    throw new Error(`${dist} is missing: build first`);
  }
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
  );
  return { program, folder: dist, entries: new Map(entries) };
}
