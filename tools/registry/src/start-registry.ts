import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** Has a lockfile of its own: verdaccio brings 300 packages that nothing else needs. */
const tool = path.join(import.meta.dirname, "../verdaccio");

/** A registry on loopback. */
export interface Registry {
  readonly url: string;
  /** What an .npmrc says so that packages come from here and go here: those of one scope, or all. */
  readonly npmrc: (scope?: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts an empty registry that knows no other, with its storage in `folder`, which it makes. */
export async function startRegistry(folder: string): Promise<Registry> {
  execFileSync("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: tool,
    stdio: "inherit",
  });
  const host = `127.0.0.1:${await freePort()}`;
  const url = `http://${host}/`;
  mkdirSync(folder);
  const config = path.join(folder, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      storage: path.join(folder, "storage"),
      uplinks: {},
      packages: { "**": { access: "$all", publish: "$anonymous" } },
      log: { type: "stdout", level: "error" },
    }),
  );
  const verdaccio = path.join(tool, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", config, "--listen", host],
    { stdio: "ignore" },
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
    url,
    npmrc: (scope) =>
      `${scope === undefined ? "" : `${scope}:`}registry=${url}\n//${host}/:_authToken=none\n`,
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
