import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "../../examples/mock/start-mock.ts";
import { Checks } from "./checks.ts";
import { publishPackages } from "./publish-packages.ts";
import { proveFast } from "./prove-fast.ts";
import { proveFull } from "./prove-full.ts";
import { runCommand } from "./run-command.ts";
import { startRegistry } from "../../tools/registry/src/start-registry.ts";
import { tsc } from "./tsc.ts";

/** Publishes to a registry of its own and proves everything from there; true when nothing failed. */
export async function proveAll(fast: boolean): Promise<boolean> {
  const checks = new Checks();
  const folder = mkdtempSync(join(tmpdir(), "fintech-clients-e2e-"));
  const registry = await startRegistry(join(folder, "registry"));
  const mock = await startMock();
  const workshop = { folder, registry, mock, checks };
  try {
    await checks.check("type check of this suite", () =>
      runCommand(process.execPath, [tsc("7"), "-p", "tsconfig.json"], {
        cwd: new URL("../", import.meta.url),
      }),
    );
    const published = await checks.check(
      "pack and publish",
      () => publishPackages(join(folder, "tarballs"), registry),
      (tarballs) => `${tarballs.length} packages`,
    );
    if (published !== undefined) {
      await (fast ? proveFast : proveFull)(workshop);
    }
  } finally {
    await registry.close();
    await mock.close();
    rmSync(folder, { recursive: true });
  }
  console.log(checks.summary);
  return checks.failed === 0;
}
