import { createConsumer } from "./create-consumer.ts";
import type { TypeScriptProof } from "./proofs.ts";
import { placePrograms } from "./place-programs.ts";
import {
  libraries,
  proveTypeScript,
  resolutions,
  type Library,
} from "./prove-typescript.ts";
import { providers } from "./providers.ts";
import type { Workshop } from "./workshop.ts";

const versions = ["5.4", "5.9", "6", "7"];

/** Every TypeScript version with every way of finding modules and types. */
export async function proveTypeScriptMatrix(
  workshop: Workshop,
): Promise<readonly TypeScriptProof[]> {
  const project = await createConsumer(workshop, "typescript", providers);
  placePrograms(project);
  const proofs: TypeScriptProof[] = [];
  for (const version of versions) {
    for (const resolution of resolutions) {
      for (const library of Object.keys(libraries) as Library[]) {
        const name = `TypeScript ${version}, ${resolution[0]}, ${library}`;
        await workshop.checks.check(name, () =>
          proveTypeScript(project, version, resolution, library),
        );
        proofs.push({ version, resolution: resolution[0], library });
      }
    }
  }
  return proofs;
}
