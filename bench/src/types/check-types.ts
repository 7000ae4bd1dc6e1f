import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

/** What the compiler says that a program cost it. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
  readonly checkSeconds: number;
  readonly totalSeconds: number;
  readonly memoryMegabytes: number;
}

const options = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Type-checks one program with a compiler. Throws what the compiler prints when it finds an error: nothing wins by failing. */
export function checkTypes(
  compiler: string,
  folder: string,
  program: string,
): TypeCost {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"type":"module"}\n');
  writeFileSync(`${folder}/program.ts`, program);
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, "-p", folder, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  if (status !== 0) {
    throw new Error(`${folder}: ${stdout.slice(0, 2000)}`);
  }
  const read = (name: string): number =>
    Number(
      new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN,
    );
  return {
    instantiations: read("Instantiations"),
    types: read("Types"),
    checkSeconds: read("Check time"),
    totalSeconds: read("Total time"),
    memoryMegabytes: Math.round(read("Memory used") / 1024),
  };
}
