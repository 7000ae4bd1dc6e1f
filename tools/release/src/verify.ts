import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./repository.ts";
import { attestationProblem } from "./verify/attestation-problem.ts";

const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** `publish.ts` tags what it published. */
const published = git("tag", "--points-at", "HEAD")
  .split("\n")
  .filter((tag) => tag.startsWith("@fintech-clients/"));

const manifest = readFileSync(
  path.join(root, "packages/shared/package.json"),
  "utf8",
);
const { repository } = JSON.parse(manifest) as { repository: { url: string } };
const expected = {
  repository: repository.url.replace(/^git\+/, "").replace(/\.git$/, ""),
  workflow: ".github/workflows/release.yml",
  ref: "refs/heads/main",
  commit: git("rev-parse", "HEAD"),
};

const registry = execFileSync("npm", ["config", "get", "registry"], {
  encoding: "utf8",
}).trim();
const problemOf = (version: string): Promise<string | undefined> =>
  attestationProblem(registry, version, expected, fetch);
const folder = mkdtempSync(path.join(os.tmpdir(), "verify-"));
try {
  for (const version of published) {
    // The registry takes a moment until it answers with a new version everywhere.
    let problem = await problemOf(version);
    for (let tries = 0; problem !== undefined && tries < 10; tries += 1) {
      await sleep(15_000);
      problem = await problemOf(version);
    }
    if (problem !== undefined) throw new Error(problem);
    console.log(`${version}: attested`);
  }
  if (published.length > 0) {
    writeFileSync(path.join(folder, "package.json"), '{"private":true}');
    const npm = (...args: string[]): void =>
      void execFileSync("npm", args, { cwd: folder, stdio: "inherit" });
    npm("install", "--ignore-scripts", ...published);
    npm("audit", "signatures");
  } else {
    console.log("nothing was published by this commit");
  }
} finally {
  rmSync(folder, { recursive: true });
}
