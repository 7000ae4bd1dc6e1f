import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const folder = path.join(import.meta.dirname, "../../registry");
const verdaccio = path.join(folder, "node_modules/verdaccio/bin/verdaccio");

interface Registry {
  url: string;
  close: () => Promise<void>;
}

/** Starts an empty registry on loopback that knows no other, with its storage below `scratch`. */
export async function startRegistry(
  scratch: string,
  port: number,
): Promise<Registry> {
  if (!existsSync(verdaccio)) {
    const install = ["install", "--frozen-lockfile", "--prefer-offline"];
    spawnSync("pnpm", install, { cwd: folder, stdio: "inherit" });
  }
  const storage = path.join(scratch, "registry");
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(storage);
  const config = path.join(storage, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      storage,
      uplinks: {},
      packages: { "**": { access: "$all", publish: "$anonymous" } },
      log: { type: "stdout", level: "error" },
    }),
  );
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", config, "--listen", `127.0.0.1:${port}`],
    { stdio: "ignore" },
  );
  const closed = once(child, "close");
  await answering(`${url}-/ping`);
  return {
    url,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`no registry answers at ${url}`);
}
