import { spawnSync } from "node:child_process";
import { bench } from "../paths.ts";
import { interval, type Interval } from "../measure/statistics.ts";
import { peers } from "../peers/index.ts";
import type { Peer } from "../peers/peer.ts";
import { quick } from "../quick.ts";
import { bundleSize } from "../size/bundle-size.ts";
import { installedSize } from "../size/installed-size.ts";

/** What a client weighs. */
export interface SizeResult {
  readonly client: string;
  readonly minified: number | undefined;
  /** Undefined where no bundle for a browser can be made. */
  readonly gzipped: number | undefined;
  readonly installedBytes: number;
  readonly installedFiles: number;
  readonly dependencies: number;
  /** A whole process that imports it and ends, in milliseconds. */
  readonly coldImportMs: Interval;
}

const processes = quick ? 1 : 15;

function installation(peer: Peer): {
  bytes: number;
  files: number;
  dependencies: number;
} {
  if (peer.package === undefined) {
    return { bytes: 0, files: 0, dependencies: 0 };
  }
  return installedSize(`${bench}node_modules/${peer.package}`);
}

/** Imports by turns, so that the machine's load falls on all alike. */
function coldImports(): ReadonlyMap<string, number[]> {
  const times = new Map<string, number[]>(
    peers.map(({ name }): [string, number[]] => [name, []]),
  );
  for (let round = -1; round < processes; round += 1) {
    for (const { name, module } of peers) {
      const code = module ? `await import(${JSON.stringify(module)})` : "";
      const start = performance.now();
      const { status } = spawnSync(
        process.execPath,
        ["--input-type=module", "-e", code],
        { cwd: bench },
      );
      if (status !== 0) {
        throw new Error(`${name} cannot be imported`);
      }
      if (round >= 0) {
        times.get(name)?.push(performance.now() - start);
      }
    }
  }
  return times;
}

/** Measures bundles, installations and imports. */
export async function measureSize(): Promise<readonly SizeResult[]> {
  const imports = coldImports();
  const results = peers.map(async (peer): Promise<SizeResult> => {
    const bundle = await bundleSize(peer.program ?? "").catch(() => undefined);
    const { bytes, files, dependencies } = installation(peer);
    return {
      client: peer.name,
      minified: bundle?.minified,
      gzipped: bundle?.gzipped,
      installedBytes: bytes,
      installedFiles: files,
      dependencies,
      coldImportMs: interval(imports.get(peer.name) ?? []),
    };
  });
  return Promise.all(results);
}
