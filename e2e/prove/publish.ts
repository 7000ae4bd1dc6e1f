import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "@fintech-clients/registry";
import { runCommand } from "../consumers/command.ts";
import type { Setting } from "./checks.ts";

const repository = new URL("../../", import.meta.url);

/** Packs the packages as a release would, and publishes what was packed; gives the tarballs' names. */
export async function publishPackages({
  folder,
  registry,
}: Setting): Promise<readonly string[]> {
  const packed = join(folder, "tarballs");
  mkdirSync(packed);
  const pack = ["pnpm", "pack", "--pack-destination", packed];
  await runCommand(
    "pnpm",
    ["-r", "--filter", "./packages/*", "exec", ...pack],
    { cwd: repository },
  );
  const tarballs = readdirSync(packed);
  for (const tarball of tarballs) {
    await publish(registry, packed, [tarball]);
  }
  return tarballs;
}

/** `pnpm publish` in a folder. */
export async function publish(
  { npmrc }: Registry,
  folder: string,
  args: readonly string[],
): Promise<void> {
  writeFileSync(join(folder, ".npmrc"), npmrc("@fintech-clients"));
  await runCommand("pnpm", ["publish", "--no-git-checks", ...args], {
    cwd: folder,
    // An attestation needs the identity of a CI job.
    env: { NPM_CONFIG_PROVENANCE: "false" },
  });
}
