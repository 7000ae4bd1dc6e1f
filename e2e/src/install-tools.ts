import { runCommand } from "./run-command.ts";

/** Installs the tools of each folder of e2e/; pnpm keeps the downloads in its store. */
export async function installTools(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    console.log(`Installing e2e/${folder}`);
    await runCommand("pnpm", ["install", "--frozen-lockfile"], {
      cwd: new URL(`../${folder}/`, import.meta.url),
      show: true,
    });
  }
}
