import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Registry } from "../../tools/registry/src/start-registry.ts";

const repository = new URL("../../", import.meta.url);

/** Packs the five packages as a release would, and publishes what was packed. */
export async function publishPackages(
  folder: string,
  { npmrc }: Registry,
): Promise<readonly string[]> {
  mkdirSync(folder);
  writeFileSync(join(folder, ".npmrc"), npmrc("@fintech-clients"));
  await runCommand(
    "pnpm",
    ["-r", "--filter", "./packages/*", "exec", "pnpm", "pack"].concat(
      "--pack-destination",
      folder,
    ),
    { cwd: repository },
  );
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  for (const tarball of tarballs) {
    await publishTarball(folder, tarball);
  }
  return tarballs;
}

/** Publishes one packed package; `folder` holds it and the .npmrc. */
async function publishTarball(folder: string, tarball: string): Promise<void> {
  await runCommand("pnpm", ["publish", tarball, "--no-git-checks"], {
    cwd: folder,
    // An attestation needs the identity of a CI job.
    env: { NPM_CONFIG_PROVENANCE: "false" },
  });
}
