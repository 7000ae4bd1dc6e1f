import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Registry } from "../../tools/registry/src/start-registry.ts";

/** Publishes the package in `folder` under the tag `next`. */
export async function publishFolder(
  folder: string,
  { npmrc }: Registry,
): Promise<void> {
  writeFileSync(join(folder, ".npmrc"), npmrc("@fintech-clients"));
  await runCommand("pnpm", ["publish", "--no-git-checks", "--tag", "next"], {
    cwd: folder,
    env: { NPM_CONFIG_PROVENANCE: "false" },
  });
}
