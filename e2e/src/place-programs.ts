import { copyFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { providers } from "./providers.ts";

/** Puts the programs in a consumer's project, and Node's types where TypeScript looks for them. */
export function placePrograms(project: string): void {
  for (const provider of providers) {
    const program = new URL(`../programs/${provider}.ts`, import.meta.url);
    copyFileSync(program, join(project, `${provider}.ts`));
  }
  const types = new URL("../typescript/node_modules/@types", import.meta.url);
  symlinkSync(types.pathname, join(project, "node_modules/@types"));
}
