import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg, platform, totalmem } from "node:os";
import { bench, root } from "./paths.ts";
import { peers } from "./peers/index.ts";

/** The load of the machine for each core. */
export function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}

/** The machine's class. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${gigabytes} GB, ${platform()}`;
}

/** The versions of everything that is compared. */
export function versions(): Readonly<Record<string, string>> {
  const names = [
    ...peers.flatMap((peer) => peer.package ?? []),
    "@hey-api/openapi-ts",
    "openapi-typescript",
    "typescript",
    "typescript-7",
    "rolldown",
    "@octokit/openapi",
  ];
  return Object.fromEntries(
    names.map((name) => [name, versionOf(name)] as const),
  );
}

function versionOf(name: string): string {
  const folders = [
    `${bench}node_modules/${name}`,
    `${root}node_modules/${name}`,
  ];
  const folder = folders.find((each) => existsSync(`${each}/package.json`));
  const { version } = JSON.parse(
    readFileSync(`${folder}/package.json`, "utf8"),
  ) as { version: string };
  return version;
}
