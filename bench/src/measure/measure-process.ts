import { spawnSync } from "node:child_process";

/** What a whole process cost. */
export interface ProcessCost {
  readonly seconds: number;
  /** The peak of its memory. */
  readonly megabytes: number;
}

/** Prints the peak of its memory when it ends. */
const tellPeak = `data:text/javascript,process.on("exit",()=>console.log("peak",process.resourceUsage().maxRSS))`;

/** Runs a program under Node and measures it. */
export function measureProcess(args: readonly string[]): ProcessCost {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", tellPeak, ...args],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    throw new Error(`${args.join(" ")}: ${stdout}${stderr}`);
  }
  const peak = Number(/^peak (\d+)$/m.exec(stdout)?.[1]);
  return { seconds, megabytes: Math.round(peak / 1024) };
}
