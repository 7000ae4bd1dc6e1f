import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

const verdaccio = new URL(
  "../registry/node_modules/verdaccio/bin/verdaccio",
  import.meta.url,
).pathname;

/** A registry that has our packages and no others. */
export interface Registry {
  /** What an .npmrc says so that our packages, and only ours, come from here. */
  readonly npmrc: string;
  readonly close: () => Promise<void>;
}

/** Starts verdaccio on loopback, with its storage below `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder);
  const config = join(folder, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      uplinks: {},
      packages: {
        "@fintech-clients/*": { access: "$all", publish: "$anonymous" },
      },
      log: { type: "stdout", level: "error" },
    }),
  );
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", config, "--listen", `127.0.0.1:${port}`],
    { stdio: ["ignore", "ignore", "ignore"] },
  );
  const closed = once(child, "close");
  const close = async (): Promise<void> => {
    child.kill();
    await closed;
  };
  try {
    await answering(`${url}-/ping`);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    npmrc: `@fintech-clients:registry=${url}\n//127.0.0.1:${port}/:_authToken=none\n`,
    close,
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
