import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { tsc } from "./tsc.ts";

const programs = new URL("../programs/", import.meta.url);

/** Compiles one of e2e/programs in a consumer's project, so that `node main.mjs` runs it. */
export async function compileProgram(
  project: string,
  program: string,
): Promise<void> {
  copyFileSync(new URL(`${program}.ts`, programs), join(project, "program.ts"));
  copyFileSync(new URL("main.mjs", programs), join(project, "main.mjs"));
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        lib: ["es2022", "dom"],
        types: [],
        strict: true,
      },
      files: ["program.ts"],
    }),
  );
  await runCommand(process.execPath, [tsc("7")], { cwd: project });
}
