import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** It has a lockfile of its own, because verdaccio brings 300 packages that nothing else needs. */
const tool = path.join(import.meta.dirname, "../verdaccio");

/** A registry on loopback. */
export interface Registry {
  readonly url: string;
  /** The lines of an .npmrc that let packages be installed from here and published here: those of one scope, default all. */
  readonly npmrc: (scope?: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts an empty registry that asks no other registry, with its storage in `folder`, which it makes. */
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
    await waitForAnswer(`${url}-/ping`);
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

async function waitForAnswer(url: string): Promise<void> {
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

/** A port of 127.0.0.1 on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
