import type { Site } from "../consumers/project.ts";
import type { Mock } from "@fintech-clients/mock";
import type { Progress } from "@fintech-clients/testing/progress";

/** Runs checks one after the other, prints how each ended, and counts. */
export class Checks {
  passed = 0;
  readonly failures: string[] = [];
  readonly #progress: Progress;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  /** A proof, of the number of proofs that the progress was made for. */
  async proof<T>(name: string, run: () => Promise<T>): Promise<T> {
    const value = await run();
    this.#progress.done(name);
    return value;
  }

  /** Gives what the check gives; undefined when it failed. */
  async check<T>(
    name: string,
    run: () => Promise<T>,
    describe: (value: T) => string = () => "",
  ): Promise<T | undefined> {
    const started = performance.now();
    try {
      const value = await run();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      this.passed += 1;
      this.#progress.log(`  ok    ${name}  ${describe(value)} (${seconds} s)`);
      return value;
    } catch (error) {
      this.failures.push(name);
      const { message } = error as Error;
      this.#progress.log(
        `  FAIL  ${name}\n${message.replaceAll(/^/gm, "        ")}`,
      );
      return undefined;
    }
  }

  /** The same for each of a list; gives the values of those that passed. */
  async checkEach<Item, T>(
    items: readonly Item[],
    name: (item: Item) => string,
    run: (item: Item) => Promise<T>,
    describe?: (value: T) => string,
  ): Promise<T[]> {
    const values: T[] = [];
    for (const item of items) {
      const value = await this.check(name(item), () => run(item), describe);
      if (value !== undefined) {
        values.push(value);
      }
    }
    return values;
  }
}

/** What every proof works with. */
export interface Setting extends Site {
  readonly mock: Mock;
  readonly checks: Checks;
}
