import { existsSync } from "node:fs";
import { runCommand } from "../src/run-command.ts";

const places = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"];

/** Where Chromium is; installs Debian's where there is none. */
export async function chromiumPath(): Promise<string> {
  const found = places.find((place) => place && existsSync(place));
  if (found !== undefined) {
    return found;
  }
  console.log("Installing Debian's chromium");
  await aptGet("update", "--quiet");
  await aptGet(
    "install",
    "--yes",
    "--quiet",
    "--no-install-recommends",
    "chromium",
  );
  return "/usr/bin/chromium";
}

function aptGet(...args: string[]): Promise<string> {
  return runCommand("apt-get", args, { cwd: "/", show: true });
}
