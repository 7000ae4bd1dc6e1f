import { runCommand } from "./run-command.ts";

/** Runs a program that prints one line of JSON; fails unless it is what is expected. */
export async function runProgram(
  command: string,
  args: readonly string[],
  project: string,
  expected: readonly unknown[],
): Promise<void> {
  const printed = await runCommand(command, args, { cwd: project });
  if (printed.trim() !== JSON.stringify(expected)) {
    throw new Error(
      `${JSON.stringify(expected)} expected; printed: ${printed}`,
    );
  }
}
