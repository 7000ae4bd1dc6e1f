import { execFileSync } from "node:child_process";

/** Runs commands in one folder and gives what they print. */
export type Shell = (command: string, ...args: string[]) => string;

/** A shell whose failures show everything that the command printed. */
export function shell(cwd: string, env: NodeJS.ProcessEnv): Shell {
  return (command, ...args) => {
    try {
      return execFileSync(command, args, {
        cwd,
        env,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      const line = [command, ...args].join(" ");
      throw new Error(`${line} failed\n${stdout}\n${stderr}`, { cause: error });
    }
  };
}
