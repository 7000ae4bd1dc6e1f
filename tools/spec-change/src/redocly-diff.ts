import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import { canonical } from "./canonical.ts";
import type { RedoclyChange } from "./redocly-change.ts";

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve(
  "@redocly/cli/package.json",
);
const cli = path.join(path.dirname(manifest), "bin/cli.js");

/** What Redocly's `diff` says of two documents whose order says nothing. */
export async function redoclyDiff(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "spec-change-"));
  const file = (name: string): string => path.join(folder, name);
  try {
    const texts = { "before.json": before, "after.json": after };
    for (const [name, document] of Object.entries(texts)) {
      const ordered = canonical(document, { docs: true });
      await writeFile(file(name), JSON.stringify(ordered));
    }
    const options = [
      "--format=json",
      "--fail-on=none",
      "-o",
      file("diff.json"),
    ];
    await run(
      process.execPath,
      [cli, "diff", file("before.json"), file("after.json"), ...options],
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
    );
    const { changes } = JSON.parse(
      await readFile(file("diff.json"), "utf8"),
    ) as {
      changes: RedoclyChange[];
    };
    return changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
