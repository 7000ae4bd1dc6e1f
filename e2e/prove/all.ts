import { runCommand } from "../consumers/command.ts";
import { nodeVersions } from "../consumers/runtimes/runtimes.ts";
import { tsc } from "../consumers/typescript/compiler.ts";
import { proveAlone, type Alone } from "./alone.ts";
import { proveBundlers, type Bundle } from "./bundlers.ts";
import type { Setting } from "./checks.ts";
import { proveCommonJs, type CommonJsProof } from "./common-js.ts";
import { proveDeclarations, type DeclarationProof } from "./declarations.ts";
import { proveFirstHour } from "./first-hour.ts";
import { proveFrameworks, type FrameworkProof } from "./frameworks.ts";
import { proveHover } from "./hover.ts";
import { proveJest, type JestProof } from "./jest.ts";
import { publishPackages } from "./publish.ts";
import {
  createRuntimeProject,
  proveRequire,
  proveRuntimes,
  type RuntimeProof,
} from "./runtimes.ts";
import { proveTwoVersions } from "./two-versions.ts";
import {
  proveTypeScript,
  versions,
  type TypeScriptProof,
} from "./typescript.ts";

/** What a full run found, for docs/runtimes.md. */
export interface Proofs {
  readonly alone: readonly Alone[];
  /** The Nodes where `require()` works. */
  readonly required: readonly string[];
  readonly typescript: readonly TypeScriptProof[];
  readonly commonJs: readonly CommonJsProof[];
  readonly declarations: readonly DeclarationProof[];
  readonly jest: readonly JestProof[];
  readonly frameworks: readonly FrameworkProof[];
  readonly bundles: readonly Bundle[];
  readonly runtimes: readonly RuntimeProof[];
}

/** Publishes the packages and proves everything. */
export async function proveAll(setting: Setting): Promise<Proofs> {
  await prepare(setting);
  const alone = await proveAlone(setting, false);
  await setting.checks.check("two versions of shared in one tree", () =>
    proveTwoVersions(setting),
  );
  await proveFirstHour(setting);
  await proveHover(setting);
  const project = await createRuntimeProject(setting);
  return {
    alone,
    required: await proveRequire(setting, project, nodeVersions),
    typescript: await proveTypeScript(setting),
    commonJs: await proveCommonJs(setting, versions),
    declarations: await proveDeclarations(setting, versions),
    jest: await proveJest(setting, ["20", "22", "24"]),
    frameworks: await proveFrameworks(setting),
    bundles: await proveBundlers(setting),
    runtimes: await proveRuntimes(setting, project, false),
  };
}

/** Proves a part that is quick enough for every change: every provider alone, the first hour, the oldest TypeScript to CommonJS, the newest on a library, and one provider on the oldest runtime. */
export async function proveFast(setting: Setting): Promise<void> {
  await prepare(setting);
  await proveAlone(setting, true);
  await proveFirstHour(setting);
  const project = await createRuntimeProject(setting);
  await proveRequire(setting, project, ["20"]);
  await proveCommonJs(setting, ["5.4"]);
  await proveDeclarations(setting, ["7"]);
  await proveRuntimes(setting, project, true);
}

async function prepare(setting: Setting): Promise<void> {
  const { checks } = setting;
  await checks.check("type check of this suite", () =>
    runCommand(process.execPath, [tsc("7")], {
      cwd: new URL("../", import.meta.url),
    }),
  );
  const tarballs = await publishPackages(setting);
  console.log(`  ${tarballs.length} packages are packed and published`);
}
