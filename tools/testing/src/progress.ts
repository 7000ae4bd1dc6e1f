import { MultiBar, Presets, type SingleBar } from "cli-progress";

/** Where the output is no terminal, steps without a line of their own are counted this rarely. */
const quietMs = 10_000;

/**
 * Shows how far a long command is, and about how long the rest takes: on a
 * terminal by a bar below what it prints, elsewhere at the end of its lines.
 */
export class Progress {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  readonly #began = performance.now();
  readonly #bars: MultiBar | undefined;
  readonly #bar: SingleBar | undefined;
  #done = 0;
  #printedAt = performance.now();

  constructor(total: number, stream: NodeJS.WriteStream = process.stdout) {
    this.#total = total;
    this.#stream = stream;
    if (stream.isTTY) {
      const options = { format: "{bar} {state}", barsize: 20, stream };
      this.#bars = new MultiBar(options, Presets.legacy);
      this.#bar = this.#bars.create(total, 0, { state: this.#state() });
    }
  }

  /** Prints a line. */
  log(line: string): void {
    if (this.#bars) {
      this.#bars.log(`${line}\n`);
      this.#bars.update();
    } else {
      this.#stream.write(`${line}\n`);
    }
  }

  /** Counts a step that is over; `line` says what came of it. */
  done(line?: string): void {
    this.#done += 1;
    const state = this.#state();
    if (this.#bar) {
      this.#bar.update(this.#done, { state });
      if (line !== undefined) {
        this.log(line);
      }
      return;
    }
    const now = performance.now();
    const isLast = this.#done === this.#total;
    if (line !== undefined || isLast || now - this.#printedAt > quietMs) {
      this.#printedAt = now;
      this.log(line === undefined ? state : `${line} [${state}]`);
    }
  }

  /** Takes the bar away. Without it the process does not end. */
  stop(): void {
    this.#bars?.stop();
  }

  #state(): string {
    const count = `${this.#done} of ${this.#total}`;
    const leftMs =
      ((performance.now() - this.#began) * (this.#total - this.#done)) /
      this.#done;
    return Number.isFinite(leftMs) && leftMs > 0
      ? `${count}, about ${duration(leftMs / 1000)} left`
      : count;
  }
}

function duration(seconds: number): string {
  return seconds < 100
    ? `${Math.ceil(seconds)} s`
    : `${Math.round(seconds / 60)} min`;
}
