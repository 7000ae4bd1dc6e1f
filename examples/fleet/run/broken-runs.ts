import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs each of the two mistakes of broken.ts, with a seed at which it shows, and fails where a run does not. */

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let unnoticed = 0;
for (const mistake of ["key-in-worker", "new-key-after-unknown"]) {
  const options = ["--rows", "200", "--kills", "0", "--seed", "7"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [main, ...options, "--broken", mistake],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  console.log(stdout);
  const twice = stdout.match(/carried out [2-9] times/g)?.length ?? 0;
  const isNoticed = status === 1 && twice > 0;
  console.log(
    `${mistake}: ${isNoticed ? "fails, as it must" : "was not noticed"}\n`,
  );
  unnoticed += isNoticed ? 0 : 1;
}
process.exitCode = unnoticed === 0 ? 0 : 1;
