import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../src/run-command.ts";
import type { Runtime } from "./runtime.ts";

const main = `import * as runner from "./runner.js";

const [task, control] = process.argv.slice(2);
console.log(JSON.stringify(await runner[task](control)));
`;

/** A runtime that runs a file and reads `node_modules` by itself. */
export function processRuntime(
  name: string,
  command: string,
  args: readonly string[] = [],
): Runtime {
  const binary = new URL(`node_modules/${command}`, import.meta.url).pathname;
  return {
    name,
    version: async () => {
      const printed = await runCommand(binary, ["--version"], { cwd: "/" });
      return /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? printed;
    },
    run: async (project, task, control) => {
      const file = join(project, "main-in-process.mjs");
      writeFileSync(file, main);
      const printed = await runCommand(binary, [...args, file, task, control], {
        cwd: project,
      });
      return JSON.parse(printed) as unknown;
    },
  };
}
