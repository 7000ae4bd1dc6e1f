import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../consumers/command.ts";
import {
  copyProgram,
  createProject,
  type PackageManager,
} from "../consumers/project.ts";
import { providerNames } from "../consumers/providers.ts";
import { tsc } from "../consumers/typescript/compiler.ts";
import type { Setting } from "./checks.ts";

/** A version of TypeScript that writes the declarations of a library, and who installed the packages. */
export interface DeclarationProof {
  readonly version: string;
  readonly manager: PackageManager;
}

/**
 * Builds a library around each provider, with inferred types that its
 * declarations have to name; then compiles what uses the library. pnpm gives
 * the library no way to `shared`, so the provider has to export every type.
 */
export async function proveDeclarations(
  setting: Setting,
  versions: readonly string[],
): Promise<DeclarationProof[]> {
  const proofs: DeclarationProof[] = [];
  for (const manager of ["npm", "pnpm"] as const) {
    const name = `library-${manager}`;
    const project = await createProject(setting, name, providerNames, manager);
    mkdirSync(join(project, "library"));
    for (const provider of providerNames) {
      copyProgram(project, `library/${provider}.ts`);
    }
    copyProgram(project, "library/annotated.ts", "annotated.ts");
    proofs.push(
      ...(await setting.checks.checkEach(
        versions,
        (version) => `declarations of a library, ${version}, ${manager}`,
        async (version) => {
          await build(project, version);
          return { version, manager };
        },
      )),
    );
  }
  return proofs;
}

async function build(project: string, version: string): Promise<void> {
  const common = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    skipLibCheck: false,
  };
  const files = providerNames.map((provider) => `${provider}.ts`);
  const compile = async (
    file: string,
    compilerOptions: object,
    rest: object,
  ): Promise<void> => {
    writeFileSync(
      join(project, file),
      JSON.stringify({
        compilerOptions: { ...common, ...compilerOptions },
        ...rest,
      }),
    );
    await runCommand(process.execPath, [tsc(version), "-p", file], {
      cwd: project,
    });
  };
  await compile(
    "tsconfig.json",
    { composite: true, declaration: true, rootDir: "library", outDir: "built" },
    { files: files.map((file) => `library/${file}`) },
  );
  const uses = providerNames.map(
    (provider, index) =>
      `import { connect as connect${index} } from "./built/${provider}.js";
type Send${index} = ReturnType<ReturnType<typeof connect${index}>["send"]>;
const isAny${index}: 0 extends 1 & Awaited<Send${index}> ? true : false = false;
void isAny${index};
`,
  );
  writeFileSync(join(project, "use.ts"), uses.join(""));
  await compile("tsconfig.use.json", { noEmit: true }, { files: ["use.ts"] });
  if (version !== "5.4") {
    await compile(
      "tsconfig.isolated.json",
      { declaration: true, isolatedDeclarations: true, outDir: "isolated" },
      { files: ["annotated.ts"] },
    );
  }
}
