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
  proveOldWorkerd,
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

/** How many proofs a run has. */
export const proofCounts = { all: 14, fast: 7 };

/** Publishes the packages and proves everything. */
export async function proveAll(setting: Setting): Promise<Proofs> {
  const proof = setting.checks.proof.bind(setting.checks);
  await proof("packed and published", () => prepare(setting));
  const alone = await proof("alone", () => proveAlone(setting, false));
  await proof("two versions", () =>
    setting.checks.check("two versions of shared in one tree", () =>
      proveTwoVersions(setting),
    ),
  );
  await proof("first hour", () => proveFirstHour(setting));
  await proof("hover", () => proveHover(setting));
  const project = await createRuntimeProject(setting);
  await proof("old workerd", () => proveOldWorkerd(setting, project));
  return {
    alone,
    required: await proof("require", () =>
      proveRequire(setting, project, nodeVersions),
    ),
    typescript: await proof("TypeScript", () => proveTypeScript(setting)),
    commonJs: await proof("CommonJS", () => proveCommonJs(setting, versions)),
    declarations: await proof("declarations", () =>
      proveDeclarations(setting, versions),
    ),
    jest: await proof("Jest", () => proveJest(setting, ["20", "22", "24"])),
    frameworks: await proof("frameworks", () => proveFrameworks(setting)),
    bundles: await proof("bundlers", () => proveBundlers(setting)),
    runtimes: await proof("runtimes", () =>
      proveRuntimes(setting, project, false),
    ),
  };
}

/** Proves a part that is quick enough for every change: every provider alone, the first hour, the oldest TypeScript to CommonJS, the newest on a library, and one provider on the oldest runtime. */
export async function proveFast(setting: Setting): Promise<void> {
  const proof = setting.checks.proof.bind(setting.checks);
  await proof("packed and published", () => prepare(setting));
  await proof("alone", () => proveAlone(setting, true));
  await proof("first hour", () => proveFirstHour(setting));
  const project = await createRuntimeProject(setting);
  await proof("require", () => proveRequire(setting, project, ["20"]));
  await proof("CommonJS", () => proveCommonJs(setting, ["5.4"]));
  await proof("declarations", () => proveDeclarations(setting, ["7"]));
  await proof("runtimes", () => proveRuntimes(setting, project, true));
}

async function prepare(setting: Setting): Promise<void> {
  const { checks } = setting;
  await checks.check("type check of this suite", () =>
    runCommand(process.execPath, [tsc("7")], {
      cwd: new URL("../", import.meta.url),
    }),
  );
  await publishPackages(setting);
}
