import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { providers } from "./providers.ts";
import { runCommand } from "./run-command.ts";
import { tsc } from "./tsc.ts";

/** A way for TypeScript to find modules, with the `module` that goes with it. */
export const resolutions = [
  ["bundler", "esnext"],
  ["node16", "node16"],
  ["nodenext", "nodenext"],
] as const;

/** Where the types of `fetch` and its kin come from. */
export const libraries = {
  "DOM types": { lib: ["es2022", "dom"], types: [] },
  "Node types": { lib: ["es2022"], types: ["node"] },
} as const;

/** One of {@link libraries}. */
export type Library = keyof typeof libraries;

/** Compiles a program for each provider, strictly and with every declaration file checked. */
export async function proveTypeScript(
  project: string,
  version: string,
  [moduleResolution, module]: (typeof resolutions)[number],
  library: Library,
): Promise<void> {
  const file = `tsconfig-${version}-${moduleResolution}-${library}.json`;
  writeFileSync(
    join(project, file),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module,
        moduleResolution,
        ...libraries[library],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: providers.map((provider) => `${provider}.ts`),
    }),
  );
  await runCommand(process.execPath, [tsc(version), "-p", file], {
    cwd: project,
  });
}
