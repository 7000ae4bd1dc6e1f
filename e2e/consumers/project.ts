import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "@fintech-clients/registry";
import { runCommand } from "./command.ts";
import { tsc } from "./typescript/compiler.ts";

/** The package managers that a user may have. */
export type PackageManager = "npm" | "pnpm";

/** Where projects are made, and where their packages come from. */
export interface Site {
  /** A folder outside the repository, so that no package is found in a folder above by accident. */
  readonly folder: string;
  readonly registry: Registry;
}

const programs = new URL("programs/", import.meta.url);

/** Makes an empty project and installs `packages`, named without their scope; gives its folder. */
export async function createProject(
  { folder, registry }: Site,
  name: string,
  packages: readonly string[],
  manager: PackageManager = "npm",
): Promise<string> {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, ".npmrc"), registry.npmrc("@fintech-clients"));
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ private: true, type: "module" }),
  );
  // The next run's registry has other tarballs of the same versions, so the cache is this run's own.
  const args =
    manager === "npm"
      ? ["install", "--no-audit", "--no-fund", "--cache", join(folder, "cache")]
      : ["add", "--config.cache-dir", join(folder, "cache-pnpm")];
  const scoped = packages.map((each) => `@fintech-clients/${each}`);
  await runCommand(manager, [...args, ...scoped], { cwd: project });
  return project;
}

/** Makes a project one whose package.json does not say `"type": "module"`; adds `fields` to it. */
export function makeCommonJs(project: string, fields: object = {}): void {
  const file = join(project, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, ...fields, type: undefined }),
  );
}

/** Copies one of programs/ into a project, as `as`. */
export function copyProgram(project: string, name: string, as = name): void {
  copyFileSync(new URL(name, programs), join(project, as));
}

/** Compiles one of programs/ in a project to program.js, which {@link runProgram} runs. */
export async function compileProgram(
  project: string,
  program: string,
): Promise<void> {
  copyProgram(project, `${program}.ts`, "program.ts");
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        lib: ["es2022", "dom"],
        types: [],
        strict: true,
      },
      files: ["program.ts"],
    }),
  );
  await runCommand(process.execPath, [tsc("7")], { cwd: project });
}

/** What {@link runProgram} runs, when that is not `call` of program.js on this Node. */
export interface ProgramOptions {
  readonly node?: string;
  readonly main?: string;
}

/** Runs a project's program with `args`; fails unless it prints `expected`, as JSON. */
export async function runProgram(
  project: string,
  args: readonly unknown[],
  expected: readonly unknown[],
  { node = process.execPath, main = "main.mjs" }: ProgramOptions = {},
): Promise<void> {
  copyProgram(project, main);
  const json = args.map((each) => JSON.stringify(each));
  const printed = await runCommand(node, [main, ...json], { cwd: project });
  if (printed.trim() !== JSON.stringify(expected)) {
    throw new Error(
      `${JSON.stringify(expected)} expected; printed: ${printed}`,
    );
  }
}
