import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../consumers/command.ts";
import { copyProgram, createProject } from "../consumers/project.ts";
import { providerNames } from "../consumers/providers.ts";
import { nodeTypes, tsc } from "../consumers/typescript/compiler.ts";
import type { Setting } from "./checks.ts";

/** The versions of TypeScript that the packages promise to work with. */
export const versions: readonly string[] = ["5.4", "5.9", "6", "7"];

/** Ways for TypeScript to find modules, with the `module` that goes with each. */
const resolutions = [
  ["bundler", "esnext"],
  ["node16", "node16"],
  ["nodenext", "nodenext"],
] as const;

/** Where the types of `fetch` come from. */
const libraries = [
  ["DOM types", { lib: ["es2022", "dom"], types: [] }],
  ["Node types", { lib: ["es2022"], types: ["node"] }],
] as const;

/** What one version of TypeScript compiled, and how. */
export interface TypeScriptProof {
  readonly version: string;
  readonly resolution: string;
  readonly library: string;
}

/** Compiles a program for each provider with every version, resolution and library, strictly and with every declaration file checked. */
export async function proveTypeScript(
  setting: Setting,
): Promise<TypeScriptProof[]> {
  const project = await createProject(setting, "typescript", providerNames);
  const files = providerNames.map((provider) => `${provider}.ts`);
  for (const file of files) {
    copyProgram(project, file);
  }
  symlinkSync(nodeTypes, join(project, "node_modules/@types"));
  const configurations = versions.flatMap((version) =>
    resolutions.flatMap(([resolution, module]) =>
      libraries.map(([library, options]) => ({
        proof: { version, resolution, library },
        options: { ...options, module, moduleResolution: resolution },
      })),
    ),
  );
  return setting.checks.checkEach(
    configurations,
    ({ proof: { version, resolution, library } }) =>
      `TypeScript ${version}, ${resolution}, ${library}`,
    async ({ proof, options }) => {
      const compilerOptions = {
        target: "es2022",
        ...options,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(
        join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions, files }),
      );
      await runCommand(process.execPath, [tsc(proof.version)], {
        cwd: project,
      });
      return proof;
    },
  );
}
