import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@fintech-clients/openapi";
import type { Bump } from "../change.ts";

/** A change as Redocly's `diff` reports it. */
export interface RedoclyChange {
  /** JSON pointer of the first place that reaches it. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: Bump;
  verdicts: readonly { ruleId: string; message: string }[];
  /** What was modified; `key` is the name of the path, status or property itself. */
  property?: string;
  base?: Side;
  revision?: Side;
}

interface Side {
  /** JSON pointer with references followed. */
  pointer: string;
  value?: unknown;
}

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve(
  "@redocly/cli/package.json",
);
const cli = path.join(path.dirname(manifest), "bin/cli.js");

/** What Redocly's `diff` says of two comparable documents. */
export async function redoclyDiff(
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "spec-change-"));
  const file = (name: string): string => path.join(folder, name);
  try {
    await writeFile(file("before.json"), JSON.stringify(before));
    await writeFile(file("after.json"), JSON.stringify(after));
    await run(
      process.execPath,
      [
        ...[cli, "diff", file("before.json"), file("after.json")],
        ...["--format=json", "--fail-on=none", "-o", file("diff.json")],
      ],
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
    );
    const text = await readFile(file("diff.json"), "utf8");
    return (JSON.parse(text) as { changes: RedoclyChange[] }).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
