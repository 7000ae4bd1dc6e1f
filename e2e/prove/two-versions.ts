import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedPackages } from "../consumers/installed-packages.ts";
import {
  compileProgram,
  createProject,
  runProgram,
} from "../consumers/project.ts";
import type { Setting } from "./checks.ts";
import { publish } from "./publish.ts";

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

const shared = "@fintech-clients/shared";

/** Installs two providers with two versions of `shared`; the guards of each must know the errors of the other. */
export async function proveTwoVersions(setting: Setting): Promise<void> {
  const { folder, registry, mock } = setting;
  const source = await createProject(setting, "next-source", ["youhodler"]);
  for (const name of ["shared", "youhodler"]) {
    const next = join(folder, `next-${name}`);
    cpSync(join(source, "node_modules/@fintech-clients", name), next, {
      recursive: true,
    });
    bump(join(next, "package.json"));
    await publish(registry, next, ["--tag", "next"]);
  }
  const project = await createProject(setting, "two-versions", [
    "yuno-payments",
    "youhodler@next",
  ]);
  const versions = installedPackages(project)
    .filter(({ name }) => name === shared)
    .map(({ version }) => version);
  if (new Set(versions).size !== 2) {
    throw new Error(`installed: shared ${versions.join(", ")}`);
  }
  await compileProgram(project, "two-versions");
  await runProgram(
    project,
    [mock.baseUrl("yuno-payments"), mock.baseUrl("youhodler")],
    // Both guards know both errors, none takes one for another, and the classes are not the same.
    [true, true, false, false],
  );
}

function bump(file: string): void {
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  manifest.version = "2.0.0";
  if (shared in manifest.dependencies) {
    manifest.dependencies[shared] = "2.0.0";
  }
  writeFileSync(file, JSON.stringify(manifest));
}
