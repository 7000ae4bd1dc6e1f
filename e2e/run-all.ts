import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@fintech-clients/mock";
import { startRegistry } from "@fintech-clients/registry";
import { writeRuntimesPage } from "./docs/runtimes-page.ts";
import { proveAll, proveFast } from "./prove/all.ts";
import { Checks } from "./prove/checks.ts";

/** Starts the servers and proves everything; writes docs/runtimes.md after a full run. True when nothing failed. */
export async function runAll(fast: boolean): Promise<boolean> {
  const checks = new Checks();
  const folder = mkdtempSync(join(tmpdir(), "fintech-clients-e2e-"));
  const registry = await startRegistry(join(folder, "registry"));
  const mock = await startMock();
  try {
    const setting = { folder, registry, mock, checks };
    if (fast) {
      await proveFast(setting);
    } else {
      const proofs = await proveAll(setting);
      if (checks.failed === 0) {
        await writeRuntimesPage(proofs);
      }
    }
  } finally {
    await registry.close();
    await mock.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`${checks.passed} passed, ${checks.failed} failed`);
  return checks.failed === 0;
}
