import { spawnSync } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const repository = path.join(import.meta.dirname, "../../..");

/** What a provider is made from, built and tested with. */
const copied: readonly string[] = [
  ".gitignore",
  ".prettierignore",
  "LICENSE",
  "README.md",
  "package.json",
  "tsconfig.base.json",
  "tsconfig.test.json",
  "vitest.config.ts",
  "examples/package.json",
  "packages/mock",
  "packages/shared",
  "specs",
  "tools/build",
  "tools/codegen",
  "tools/new-provider",
  "tools/openapi",
  "tools/testing",
  "tools/wire",
];

/** A copy of the workspace for the running test; of the providers that are there it has the documents alone. */
export async function createScratch(): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), "provider-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const providers = await readdir(path.join(repository, "specs"));
  const documents = providers.map((name) => `packages/${name}/openapi.json`);
  for (const place of [...copied, ...documents]) {
    await cp(path.join(repository, place), path.join(root, place), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => path.basename(source) !== ".turbo",
    });
  }
  await symlink(
    path.join(repository, "node_modules"),
    path.join(root, "node_modules"),
  );
  return root;
}

/** Links workspace packages into one of them, as `pnpm install` does. */
async function linkPackages(
  root: string,
  into: string,
  packages: readonly string[],
): Promise<void> {
  const scope = path.join(root, into, "node_modules/@fintech-clients");
  await mkdir(scope, { recursive: true });
  for (const folder of packages) {
    await symlink(
      path.join(root, folder),
      path.join(scope, path.basename(folder)),
    );
  }
}

/** Generates, builds and type-checks a new provider with the simulator that plays it; the output of its tests. */
export async function buildAndTest(
  root: string,
  folder: string,
): Promise<string> {
  const siblings = ["packages/shared", "packages/mock", "tools/testing"];
  await linkPackages(root, folder, siblings);
  await linkPackages(root, "examples", [folder, "packages/mock"]);
  await runScript(root, folder, "generate");
  await runScript(root, "packages/mock", "build");
  await runScript(root, folder, "build");
  await runScript(root, folder, "typecheck");
  return runScript(root, folder, "test");
}

/** Runs a script of a package, as `pnpm run` does; what it prints. */
export async function runScript(
  root: string,
  folder: string,
  script: string,
): Promise<string> {
  const inside = path.join(root, folder);
  const manifest = await readFile(path.join(inside, "package.json"), "utf8");
  const { scripts } = JSON.parse(manifest) as {
    scripts: Record<string, string>;
  };
  return run(inside, ["sh", "-c", scripts[script] ?? ""]);
}

/** Runs a command in a folder; what it prints. Throws where it fails. */
export function run(
  folder: string,
  [command = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  const bin = path.join(repository, "node_modules/.bin");
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...env,
      PATH: `${bin}:${path.dirname(process.execPath)}:${process.env["PATH"]}`,
    },
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
  return stdout;
}
