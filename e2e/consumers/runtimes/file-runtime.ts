import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runCommand } from "../command.ts";
import type { Runtime } from "./runtime.ts";

const modules = join(import.meta.dirname, "node_modules");

const main = `import * as runner from "./runner.js";

const [task, ...args] = process.argv.slice(2);
console.log(JSON.stringify(await runner[task](...args)));
`;

/** A Node that is installed here. */
export function nodeBinary(version: string): string {
  return join(modules, `node-${version}/bin/node`);
}

/** A runtime whose command, a path in `node_modules` here, runs a file and finds packages by itself. */
export function fileRuntime(
  name: string,
  command: string,
  flags: readonly string[] = [],
): Runtime {
  const binary = resolve(modules, command);
  return {
    name,
    version: async () => {
      const printed = await runCommand(binary, ["--version"], { cwd: "/" });
      return /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? printed;
    },
    run: async (project, task, ...args) => {
      const file = join(project, "run-task.mjs");
      writeFileSync(file, main);
      const printed = await runCommand(
        binary,
        [...flags, file, task, ...args],
        { cwd: project },
      );
      return JSON.parse(printed) as unknown;
    },
  };
}
