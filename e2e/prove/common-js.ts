import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../consumers/command.ts";
import {
  copyProgram,
  createProject,
  makeCommonJs,
  runProgram,
} from "../consumers/project.ts";
import { providerNames, providers } from "../consumers/providers.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import { tsc } from "../consumers/typescript/compiler.ts";
import type { Setting } from "./checks.ts";

/** How a project whose package.json does not say `"type": "module"` was compiled and run. */
export interface CommonJsProof {
  readonly version: string;
  readonly resolution: string;
}

/** Ways for TypeScript to compile to CommonJS, with the `module` that goes with each. */
const resolutions = [
  ["node16", "node16"],
  ["nodenext", "nodenext"],
  ["node10", "commonjs"],
] as const;

/** TypeScript 7 has removed it. */
const withoutNode10: ReadonlySet<string> = new Set(["7"]);

/** What each program prints; `simulator` starts one of its own. */
const programs = { ...providers, simulator: ["SUCCEEDED", 2, 1] };
const programNames = Object.keys(programs) as (keyof typeof programs)[];

/** Compiles a program for each provider, and one with the simulator, to CommonJS with every version and resolution, and runs it on the oldest and the newest Node. */
export async function proveCommonJs(
  setting: Setting,
  versions: readonly string[],
): Promise<CommonJsProof[]> {
  const packages = [...providerNames, "mock"];
  const project = await createProject(setting, "common-js", packages);
  makeCommonJs(project);
  for (const name of programNames) {
    copyProgram(project, `${name}.ts`);
  }
  const proofs = versions.flatMap((version) =>
    resolutions
      .filter(([name]) => name !== "node10" || !withoutNode10.has(version))
      .map(([resolution, module]) => ({ version, resolution, module })),
  );
  return setting.checks.checkEach(
    proofs,
    ({ version, resolution }) =>
      `CommonJS, TypeScript ${version}, ${resolution}`,
    async ({ version, resolution, module }) => {
      await compile(project, version, { module, moduleResolution: resolution });
      for (const name of programNames) {
        await run(setting, project, name);
      }
      return { version, resolution };
    },
  );
}

async function compile(
  project: string,
  version: string,
  options: object,
): Promise<void> {
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        strict: true,
        esModuleInterop: true,
        skipLibCheck: false,
        // What TypeScript 6 still has and 7 has not.
        ...(version === "6" && { ignoreDeprecations: "6.0" }),
        ...options,
      },
      files: programNames.map((name) => `${name}.ts`),
    }),
  );
  await runCommand(process.execPath, [tsc(version)], { cwd: project });
}

async function run(
  { mock }: Setting,
  project: string,
  name: keyof typeof programs,
): Promise<void> {
  writeFileSync(
    join(project, "program.js"),
    `exports.call = require("./${name}.js").call;\n`,
  );
  const args =
    name === "simulator" ? [] : [mock.baseUrl(name), mock.credentials(name)];
  for (const node of ["20", "24"]) {
    await runProgram(project, args, programs[name], { node: nodeBinary(node) });
  }
}
