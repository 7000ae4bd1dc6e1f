/** Runs checks one after the other, tells how each ended, and counts. */
export class Checks {
  #passed = 0;
  #failed = 0;

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
      this.#passed += 1;
      console.log(`  ok    ${name}  ${describe(value)} (${seconds} s)`);
      return value;
    } catch (error) {
      this.#failed += 1;
      console.log(`  FAIL  ${name}\n${indent((error as Error).message)}`);
      return undefined;
    }
  }

  get failed(): number {
    return this.#failed;
  }

  /** `"12 passed, 0 failed"`. */
  get summary(): string {
    return `${this.#passed} passed, ${this.#failed} failed`;
  }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "        ");
}
