import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../consumers/command.ts";
import {
  copyProgram,
  createProject,
  makeCommonJs,
} from "../consumers/project.ts";
import { nodeBinary } from "../consumers/runtimes/file-runtime.ts";
import type { Setting } from "./checks.ts";

/** What ran tests of a user's own, and how. */
export interface JestProof {
  readonly jest: string;
  readonly node: string;
  readonly how: string;
}

const modules = fileURLToPath(
  new URL("../consumers/jest/node_modules/", import.meta.url),
);

/** The tests, and what a project's package.json says for them. */
const ways = [
  ["no configuration", "plain.test.js", {}],
  ["ts-jest", "typed.test.ts", { preset: "ts-jest" }],
  ["jsdom", "browser-like.test.js", {}],
  ["no configuration, with the simulator", "simulator.test.js", {}],
  [
    "ts-jest, with the simulator",
    "simulator-typed.test.ts",
    { preset: "ts-jest" },
  ],
] as const;

/** Runs tests of a user's own with each version of Jest on each Node, as a project has it that has set up nothing. */
export async function proveJest(
  setting: Setting,
  nodes: readonly string[],
): Promise<JestProof[]> {
  const proofs: JestProof[] = [];
  for (const jest of ["29", "30"]) {
    const project = await createJestProject(setting, jest);
    const runs = nodes.flatMap((node) =>
      ways.map(([how, test, configuration]) => ({
        proof: { jest, node, how },
        test,
        configuration,
      })),
    );
    proofs.push(
      ...(await setting.checks.checkEach(
        runs,
        ({ proof: { how, node } }) => `Jest ${jest}, ${how}, Node ${node}`,
        async ({ proof, test, configuration }) => {
          makeCommonJs(project, { jest: configuration });
          await runCommand(
            nodeBinary(proof.node),
            [
              join(modules, `jest-${jest}/bin/jest.js`),
              test,
              // A busy machine may be slow.
              "--testTimeout=120000",
            ],
            { cwd: project },
          );
          return proof;
        },
      )),
    );
  }
  return proofs;
}

async function createJestProject(
  setting: Setting,
  jest: string,
): Promise<string> {
  const packages = ["youhodler", "yuno-payments", "mock"];
  const project = await createProject(setting, `jest-${jest}`, packages);
  for (const [, test] of ways) {
    copyProgram(project, `jest/${test}`, test);
  }
  copyProgram(project, "simulator.ts");
  const link = (name: string, target = name): void =>
    symlinkSync(join(modules, target), join(project, "node_modules", name));
  link("ts-jest");
  link("typescript");
  link("jest-environment-jsdom", `jest-environment-jsdom-${jest}`);
  mkdirSync(join(project, "node_modules/@types"));
  link("@types/jest");
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "commonjs",
        esModuleInterop: true,
        strict: true,
        lib: ["es2022", "dom"],
        types: ["jest"],
      },
    }),
  );
  return project;
}
