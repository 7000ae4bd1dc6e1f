import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@fintech-clients/mock";
import { startRegistry } from "@fintech-clients/registry";
import { Progress } from "@fintech-clients/testing/progress";
import { writeRuntimesPage } from "./docs/runtimes-page.ts";
import { proofCounts, proveAll, proveFast } from "./prove/all.ts";
import { Checks } from "./prove/checks.ts";

/** Starts the servers and proves everything; writes docs/runtimes.md after a full run. True when nothing failed. */
export async function runAll(fast: boolean): Promise<boolean> {
  const progress = new Progress(fast ? proofCounts.fast : proofCounts.all);
  const checks = new Checks(progress);
  const folder = mkdtempSync(join(tmpdir(), "fintech-clients-e2e-"));
  const registry = await startRegistry(join(folder, "registry"));
  const mock = await startMock();
  const setting = { folder, registry, mock, checks };
  try {
    const proofs = fast ? await proveFast(setting) : await proveAll(setting);
    progress.stop();
    if (proofs && checks.failures.length === 0) {
      await writeRuntimesPage(proofs);
    }
  } finally {
    await registry.close();
    await mock.close();
    rmSync(folder, { recursive: true });
  }
  const { passed, failures } = checks;
  console.log(`${passed} passed, ${failures.length} failed`);
  for (const name of failures) {
    console.log(`Look at: ${name}`);
  }
  return failures.length === 0;
}
