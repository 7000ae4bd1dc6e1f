import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { git } from "@fintech-clients/spec-change";
import { root } from "./repository.ts";
import { attestationProblem } from "./verify/attestation-problem.ts";

/** `changeset publish` tags what it published. */
const published = git(root, "tag", "--points-at", "HEAD")
  .split("\n")
  .filter((tag) => tag.startsWith("@fintech-clients/"));

const registry = execFileSync("npm", ["config", "get", "registry"], {
  encoding: "utf8",
}).trim();
const folder = mkdtempSync(path.join(os.tmpdir(), "verify-"));
try {
  for (const version of published) {
    // The registry takes a moment until it answers with a new version everywhere.
    let problem = await attestationProblem(registry, version, fetch);
    for (let tries = 0; problem !== undefined && tries < 10; tries += 1) {
      await sleep(15_000);
      problem = await attestationProblem(registry, version, fetch);
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
