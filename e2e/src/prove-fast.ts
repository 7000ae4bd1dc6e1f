import { runtimes } from "../runtimes/all.ts";
import { createRuntimeProject } from "./create-runtime-project.ts";
import { describeRuntime } from "./describe-runtime.ts";
import { proveAlone } from "./prove-alone.ts";
import { proveRequire } from "./prove-require.ts";
import { proveRuntime } from "./prove-runtime.ts";
import { providers } from "./providers.ts";
import type { Workshop } from "./workshop.ts";

const provider = "yuno-payments";
const taken = new Set(["Node 20", "Node 24", "Chromium"]);

/** Every provider alone, and one on three runtimes: quick enough for every change. */
export async function proveFast(workshop: Workshop): Promise<void> {
  const { checks } = workshop;
  for (const name of providers) {
    await checks.check(`${name} alone, by npm`, () =>
      proveAlone(workshop, name, "npm"),
    );
  }
  await checks.check(`${provider} alone, by pnpm`, () =>
    proveAlone(workshop, provider, "pnpm"),
  );
  const project = await createRuntimeProject(workshop);
  for (const runtime of runtimes.filter(({ name }) => taken.has(name))) {
    await checks.check(
      `conformance of ${provider} on ${runtime.name}`,
      () => proveRuntime(runtime, project, provider),
      describeRuntime,
    );
  }
  await checks.check("require() on Node 20", () =>
    proveRequire(workshop, project.folder, "20"),
  );
}
