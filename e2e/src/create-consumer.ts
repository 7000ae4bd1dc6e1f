import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Workshop } from "./workshop.ts";

/** The package managers that a user may have. */
export type PackageManager = "npm" | "pnpm";

/** Makes an empty project and installs `packages` in it; gives its folder. */
export async function createConsumer(
  { folder, registry }: Workshop,
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
  // The registry forgets what it had, so its tarballs must not be remembered.
  const args =
    manager === "npm"
      ? ["install", "--no-audit", "--no-fund", "--cache", join(folder, "cache")]
      : ["add", "--config.cache-dir", join(folder, "cache-pnpm")];
  await runCommand(manager, [...args, ...packages.map(scoped)], {
    cwd: project,
  });
  return project;
}

function scoped(name: string): string {
  return `@fintech-clients/${name}`;
}
