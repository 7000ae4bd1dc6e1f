import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The worker processes of a run. One that ends is replaced until `stop`. */
export class Workers {
  readonly #script: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #running = new Map<string, ChildProcess>();
  #started = 0;
  #stopped = false;

  readonly #verbose: boolean;

  constructor(script: string, env: NodeJS.ProcessEnv, verbose: boolean) {
    this.#verbose = verbose;
    this.#script = fileURLToPath(new URL(script, import.meta.url));
    this.#env = { ...process.env, ...env };
  }

  get names(): readonly string[] {
    return [...this.#running.keys()];
  }

  start(count: number): void {
    for (let index = 0; index < count; index += 1) {
      this.#startOne();
    }
  }

  /** Sends SIGKILL to one, and waits until it has ended. */
  async kill(name: string): Promise<void> {
    const child = this.#running.get(name);
    if (child) {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }
  }

  /** From now on, one that ends is not replaced. */
  replaceNone(): void {
    this.#stopped = true;
  }

  /** Ends all: gently, and after a while not so. */
  async stop(): Promise<void> {
    this.replaceNone();
    await Promise.all(
      [...this.#running.values()].map(async (child) => {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
        await ended;
        clearTimeout(timer);
      }),
    );
  }

  #startOne(): void {
    this.#started += 1;
    const name = `worker-${this.#started}`;
    const child = spawn(process.execPath, [this.#script], {
      env: { ...this.#env, WORKER_NAME: name },
      stdio: ["ignore", "ignore", this.#verbose ? "inherit" : "ignore"],
    });
    this.#running.set(name, child);
    child.once("exit", () => {
      this.#running.delete(name);
      // One that ended by itself found no database, say.
      setTimeout(
        () => this.#stopped || this.#startOne(),
        child.killed ? 0 : 500,
      );
    });
  }
}
