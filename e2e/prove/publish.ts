import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "@fintech-clients/registry";
import { runCommand } from "../consumers/command.ts";
import type { Setting } from "./checks.ts";

const repository = new URL("../../", import.meta.url);

/** Packs the packages as a release would, and publishes what was packed. */
export async function publishPackages({
  folder,
  registry,
}: Setting): Promise<void> {
  const packed = join(folder, "tarballs");
  mkdirSync(packed);
  const pack = ["pnpm", "pack", "--pack-destination", packed];
  await runCommand(
    "pnpm",
    ["-r", "--filter", "./packages/*", "exec", ...pack],
    { cwd: repository },
  );
  for (const tarball of readdirSync(packed)) {
    await publish(registry, packed, [tarball]);
  }
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
