import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileProgram } from "./compile-program.ts";
import { createConsumer } from "./create-consumer.ts";
import { installedPackages } from "./installed-packages.ts";
import { publishFolder } from "./publish-folder.ts";
import { runProgram } from "./run-program.ts";
import type { Workshop } from "./workshop.ts";

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

const shared = "@fintech-clients/shared";

/** Puts two providers with two versions of `shared` in one tree; the guards of each must know the errors of the other. */
export async function proveTwoCopies(workshop: Workshop): Promise<void> {
  const source = await createConsumer(workshop, "next-source", ["youhodler"]);
  for (const name of ["shared", "youhodler"]) {
    const folder = join(workshop.folder, `next-${name}`);
    cpSync(join(source, "node_modules/@fintech-clients", name), folder, {
      recursive: true,
    });
    bump(join(folder, "package.json"));
    await publishFolder(folder, workshop.registry);
  }
  const project = await createConsumer(workshop, "two-copies", [
    "yuno-payments",
    "youhodler@next",
  ]);
  const versions = installedPackages(project)
    .filter(({ name }) => name === shared)
    .map(({ version }) => version);
  if (new Set(versions).size !== 2) {
    throw new Error(`installed: shared ${versions.join(", ")}`);
  }
  await compileProgram(project, "two-copies");
  await runProgram(
    process.execPath,
    ["main.mjs", workshop.mock.origin],
    project,
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
