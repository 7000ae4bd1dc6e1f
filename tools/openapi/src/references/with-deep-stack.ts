import { isMainThread, Worker } from "node:worker_threads";

/**
 * Runs a command in a thread whose stack is 64 times the usual one: whatever follows references calls itself for each
 * of them, and the schemas of large documents refer to each other in chains of hundreds. `module` is the command's file.
 */
export async function withDeepStack(
  module: string,
  command: () => Promise<void>,
): Promise<void> {
  if (!isMainThread) {
    await command();
    return;
  }
  const argv = process.argv.slice(2);
  const resourceLimits = { stackSizeMb: 256 };
  new Worker(module, { argv, resourceLimits }).on("exit", (code) => {
    process.exitCode = code;
  });
}
