import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const args = process.argv.slice(2);

const isNamed = args.some((each) => !each.startsWith("--"));

if (isNamed || args.includes("--check")) {
  // Never through turbo: a cached answer says nothing about the files on disk.
  await import("./cli.ts");
} else {
  const turbo = createRequire(import.meta.url).resolve("turbo");
  const { status } = spawnSync(
    process.execPath,
    [turbo, "run", "generate", ...args],
    {
      stdio: "inherit",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    },
  );
  process.exitCode = status ?? 1;
}
