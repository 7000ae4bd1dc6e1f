import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server of a user's own that was started: where it is, what a path of it answers, what it printed so far, and how it ends. */
export interface WebServer {
  readonly origin: string;
  printed: () => string;
  text: (path: string) => Promise<string>;
  close: () => Promise<void>;
}

/** Starts a command that listens on the port in `PORT`, and waits until it answers. */
export async function startWebServer(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<WebServer> {
  const port = await freePort();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => (printed += part.toString()));
  }
  const exited = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) break;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(
        `${command} ${args.join(" ")} does not answer\n${printed}`,
      );
    }
    await sleep(100);
  }
  return {
    origin,
    printed: () => printed,
    text: async (path) => (await fetch(`${origin}${path}`)).text(),
    close: async () => {
      child.kill();
      await exited;
    },
  };
}

/** A port that was free a moment ago: frameworks take a number, and none tells which it got. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
