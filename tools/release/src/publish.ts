import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { readTarballs } from "./publish/tarballs.ts";
import { root } from "./repository.ts";

/**
 * Publishes what `pack.ts` packed and the registry does not have, and tags it. Imports only what Node brings, and runs
 * no script of a package: this is the one program that has the right to publish.
 */
const { values } = parseArgs({
  options: { "no-provenance": { type: "boolean", default: false } },
});
const folder = path.join(root, "tarballs");

for (const { name, version, file } of readTarballs(folder)) {
  const release = `${name}@${version}`;
  if (isPublished(release)) continue;
  execFileSync(
    "npm",
    [
      "publish",
      `./${file}`,
      "--ignore-scripts",
      ...(values["no-provenance"] ? ["--no-provenance"] : []),
    ],
    { cwd: folder, stdio: "inherit" },
  );
  execFileSync("git", ["tag", release], { cwd: root });
  console.log(`${release}: published`);
}

/** Throws where the registry does not answer: silence is not "not published". */
function isPublished(release: string): boolean {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["view", release, "version", "--json"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status === 0) return stdout.trim() !== "";
  if (stdout.includes("E404") || stderr.includes("E404")) return false;
  throw new Error(
    `The registry does not say whether it has ${release}:\n${stderr}`,
  );
}
