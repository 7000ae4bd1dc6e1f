import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { median } from "../measure/statistics.ts";
import {
  measureProcess,
  type ProcessCost,
} from "../measure/measure-process.ts";
import { bench, root, work } from "../paths.ts";
import { quick } from "../quick.ts";
import { grownDocument } from "../types/grown-document.ts";
import {
  largeDocumentFile,
  largeRoot,
  prepareLarge,
} from "../types/prepare-large.ts";

/** What generating clients costs, each in a process of its own. */
export interface GenerationResults {
  /** All four specs through turbo, in a copy of the repository; in seconds. */
  readonly turbo: {
    readonly cold: number;
    readonly unchanged: number;
    readonly oneSpecTouched: number;
    /** The packages that were generated after one spec was touched. */
    readonly regenerated: readonly string[];
  };
  /** GitHub's document. */
  readonly large: readonly (ProcessCost & { readonly generator: string })[];
  /** Our generator on documents of one operation and more. */
  readonly growth: readonly (ProcessCost & { readonly operations: number })[];
}

const cli = `${root}tools/codegen/src/cli.ts`;
const others = `${bench}src/generate-with.ts`;

/** A copy of what generation reads and writes, with the installed packages of the original. */
function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "generation-"));
  const skipped = new Set(["dist", ".turbo", "test-results.json"]);
  for (const each of [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "tsconfig.base.json",
    "turbo.json",
    "packages",
    "specs",
    "tools",
    "examples",
    "conformance",
  ]) {
    cpSync(join(root, each), join(copy, each), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !skipped.has(basename(file)),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // Else pnpm finds folders missing, and links the original's packages into the copy.
  appendFileSync(
    join(copy, "pnpm-workspace.yaml"),
    "\nverifyDepsBeforeRun: false\n",
  );
  return copy;
}

function measureTurbo(): GenerationResults["turbo"] {
  const copy = copyRepository();
  const generate = (): { seconds: number; output: string } => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tools/codegen/src/generate-all.ts", "--output-logs=full"],
      { cwd: copy, encoding: "utf8" },
    );
    if (status !== 0) {
      throw new Error(`${stdout}${stderr}`);
    }
    return { seconds: (performance.now() - start) / 1000, output: stdout };
  };
  const cold = generate().seconds;
  const unchanged = median(Array.from({ length: 5 }, () => generate().seconds));
  appendFileSync(join(copy, "specs/gu1-kyc/openapi.yaml"), "\n# touched\n");
  const { seconds, output } = generate();
  rmSync(copy, { recursive: true });
  return {
    cold,
    unchanged,
    oneSpecTouched: seconds,
    regenerated: [...output.matchAll(/(\S+):generate: cache miss/g)].map(
      ([, name = ""]) => name,
    ),
  };
}

function measureGrowth(): GenerationResults["growth"] {
  return (quick ? [1, 10] : [1, 10, 100, 1_000]).map((operations) => {
    const folder = `${work}growth-${operations}/`;
    mkdirSync(`${folder}specs/grown`, { recursive: true });
    writeFileSync(
      `${folder}specs/grown/openapi.yaml`,
      JSON.stringify(grownDocument(operations)),
    );
    return {
      operations,
      ...measureProcess([cli, "grown", "--root", folder]),
    };
  });
}

/** Measures code generation. What is generated from GitHub's document stays for the types' measurement. */
export function measureGeneration(): GenerationResults {
  prepareLarge();
  return {
    turbo: measureTurbo(),
    large: [
      {
        generator: "fintech-clients",
        ...measureProcess([cli, "github", "--root", largeRoot]),
      },
      {
        generator: "openapi-typescript",
        ...measureProcess([others, "openapi-typescript", largeDocumentFile]),
      },
      {
        generator: "hey-api (fetch)",
        ...measureProcess([others, "hey-api", largeDocumentFile]),
      },
    ],
    growth: measureGrowth(),
  };
}
