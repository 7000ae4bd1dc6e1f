import { execFile } from "node:child_process";

/** Where and how a command runs. */
export interface CommandOptions {
  readonly cwd: string | URL;
  /** Added to this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end. Gives what it printed; rejects with the end of it when the command fails. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...process.env, ...env }, maxBuffer: Infinity },
      (error, stdout, stderr) => {
        if (error === null) {
          resolve(stdout);
          return;
        }
        const end = `${stdout}${stderr}`.trim().split("\n").slice(-30);
        const how = error.code ?? error.signal;
        const text = [`${command} ${args.join(" ")}: ${how}`, ...end];
        reject(new Error(text.join("\n"), { cause: error }));
      },
    );
    child.stdin?.end();
  });
}
