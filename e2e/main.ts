import { parseArgs } from "node:util";
import { runCommand } from "./consumers/command.ts";

/**
 * Tries what would be published: packs the packages, publishes them to a
 * registry on loopback, and uses them from there. `--fast` takes one runtime,
 * for one provider, and leaves docs/runtimes.md as it is.
 */
const { values } = parseArgs({
  options: { fast: { type: "boolean", default: false } },
});

const folders = ["bundlers", "runtimes", "typescript"];
for (const folder of values.fast ? folders : [...folders, "jest"]) {
  console.log(`Installing e2e/consumers/${folder}`);
  await runCommand("pnpm", ["install", "--frozen-lockfile"], {
    cwd: new URL(`consumers/${folder}/`, import.meta.url),
  });
}
// Imported only now, because it imports what was installed.
const { runAll } = await import("./run-all.ts");
process.exitCode = (await runAll(values.fast)) ? 0 : 1;
