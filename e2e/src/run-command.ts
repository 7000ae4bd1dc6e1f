import { spawn } from "node:child_process";

/** Where and how a command runs. */
export interface CommandOptions {
  readonly cwd: string | URL;
  readonly env?: NodeJS.ProcessEnv;
  /** Output goes to the terminal as it comes, and none is returned. */
  readonly show?: boolean;
}

/** Runs a command to its end; gives what it printed, and rejects with that when it fails. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {}, show = false }: CommandOptions,
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  let output = "";
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status === 0) {
        resolve(printed);
      } else {
        const end = output.trim().split("\n").slice(-30).join("\n");
        reject(
          new Error(
            `${command} ${args.join(" ")}: ${status ?? signal}\n${end}`,
          ),
        );
      }
    });
  });
}
