import { readFileSync } from "node:fs";
import path from "node:path";
import { listProviders } from "./list-providers.ts";
import { typeCost } from "./type-cost.ts";

/**
 * Prints how large the generated files of each provider are, and what its
 * README's first call costs the type checker of a user's program.
 */

const root = path.join(import.meta.dirname, "../../..");
const generated = [
  "src/generated/schema.ts",
  "src/generated/operations.ts",
  "openapi.json",
];
/** The program is checked without the types of Node. */
const ambient = "declare const process: { env: Record<string, string> };\n";

const rows = listProviders(root).flatMap((provider) => {
  const folder = path.join(root, "packages", provider);
  const files = generated.map((file) => {
    const text = readFileSync(path.join(folder, file));
    const lines = text.toString().split("\n").length - 1;
    return [provider, file, `${text.length} bytes`, `${lines} lines`];
  });
  const program = readFileSync(path.join(root, `examples/${provider}.ts`));
  const empty = typeCost(folder, "export {};\n");
  const call = typeCost(folder, ambient + program.toString());
  const instantiations = call.instantiations - empty.instantiations;
  return [
    ...files,
    [
      provider,
      "first call",
      `${instantiations} instantiations`,
      `${call.types - empty.types} types`,
    ],
  ];
});

const widths = [0, 1, 2, 3].map((column) =>
  Math.max(...rows.map((row) => row[column]?.length ?? 0)),
);
for (const row of rows) {
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
