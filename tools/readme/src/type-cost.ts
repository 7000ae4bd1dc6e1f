import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

/** What a program costs the type checker. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
}

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
};

/** Type-checks a program of a user of one built package, in a folder of its own. */
export function typeCost(packageFolder: string, program: string): TypeCost {
  const folder = mkdtempSync(path.join(os.tmpdir(), "type-cost-"));
  try {
    const scope = path.join(folder, "node_modules/@fintech-clients");
    mkdirSync(scope, { recursive: true });
    const link = path.join(scope, path.basename(packageFolder));
    symlinkSync(packageFolder, link, "junction");
    write("package.json", { type: "module" });
    write("tsconfig.json", tsconfig);
    writeFileSync(path.join(folder, "index.ts"), program);
    const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
    const args = [tsc, "-p", folder, "--extendedDiagnostics"];
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: "utf8",
    });
    if (status !== 0) {
      throw new Error(stdout);
    }
    return {
      instantiations: figure(stdout, "Instantiations"),
      types: figure(stdout, "Types"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }

  function write(name: string, content: object): void {
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
}

function figure(diagnostics: string, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(diagnostics);
  if (line === null) {
    throw new Error(`the compiler does not tell ${name}`);
  }
  return Number(line[1]);
}
