import { bundlers } from "../bundlers/all.ts";
import { runtimes } from "../runtimes/all.ts";
import { compileProgram } from "./compile-program.ts";
import { createConsumer } from "./create-consumer.ts";
import { createRuntimeProject } from "./create-runtime-project.ts";
import { describeRuntime } from "./describe-runtime.ts";
import type { TypeScriptProof } from "./proofs.ts";
import { proveAlone, type Alone } from "./prove-alone.ts";
import { proveBundler, type Bundle } from "./prove-bundler.ts";
import { proveRequire } from "./prove-require.ts";
import { proveRuntime, type RuntimeProof } from "./prove-runtime.ts";
import { proveTwoCopies } from "./prove-two-copies.ts";
import { proveTypeScriptMatrix } from "./prove-typescript-matrix.ts";
import { providers } from "./providers.ts";
import type { Workshop } from "./workshop.ts";
import { writeDocs } from "./write-docs.ts";

const nodes = ["20", "22", "24", "26"];

/** Everything; rewrites docs/runtimes.md when nothing failed. */
export async function proveFull(workshop: Workshop): Promise<void> {
  const { checks } = workshop;
  const alone = await proveAloneAll(workshop);
  await checks.check("two versions of shared in one tree", () =>
    proveTwoCopies(workshop),
  );
  const project = await createRuntimeProject(workshop);
  for (const version of nodes) {
    await checks.check(`require() on Node ${version}`, () =>
      proveRequire(workshop, project.folder, version),
    );
  }
  const typescript: readonly TypeScriptProof[] =
    await proveTypeScriptMatrix(workshop);
  const bundles = await proveBundlers(workshop);
  const proofs: RuntimeProof[] = [];
  for (const runtime of runtimes) {
    const proof = await checks.check(
      `conformance on ${runtime.name}`,
      () => proveRuntime(runtime, project, undefined),
      describeRuntime,
    );
    proofs.push(...(proof ? [proof] : []));
  }
  if (checks.failed === 0) {
    await writeDocs({
      runtimes: proofs,
      alone,
      typescript,
      bundles,
      required: nodes,
    });
  }
}

async function proveAloneAll(workshop: Workshop): Promise<readonly Alone[]> {
  const alone: Alone[] = [];
  for (const provider of providers) {
    for (const manager of ["npm", "pnpm"] as const) {
      const proof = await workshop.checks.check(
        `${provider} alone, by ${manager}`,
        () => proveAlone(workshop, provider, manager),
        ({ bytes }) => `${bytes} bytes`,
      );
      alone.push(...(proof ? [proof] : []));
    }
  }
  return alone;
}

async function proveBundlers(workshop: Workshop): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  const project = await createConsumer(workshop, "bundlers", ["yuno-payments"]);
  await compileProgram(project, "browser");
  for (const bundler of bundlers) {
    const proof = await workshop.checks.check(
      `${bundler.name} ${bundler.version}`,
      () => proveBundler(workshop, project, bundler),
      ({ minified, gzipped }) => `${minified} bytes, ${gzipped} gzipped`,
    );
    bundles.push(...(proof ? [proof] : []));
  }
  return bundles;
}
