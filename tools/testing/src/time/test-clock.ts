interface Timer {
  readonly run: () => void;
  readonly ms: number;
  readonly at: number;
}

/** A timer's longest delay. */
const longest = 2_147_483_647;

/**
 * The clock and the chance that a case's client is given. Nothing waits: the
 * sleeps between attempts end at once, and a time limit passes only when the
 * runner knows that something hangs.
 */
export class TestClock {
  /** The sleeps that were asked for, in milliseconds. */
  readonly waits: number[] = [];
  /** Delays that no timer can hold. */
  readonly impossible: number[] = [];
  readonly #random: number;
  readonly #realMs: number;
  readonly #timers = new Set<Timer>();
  #now = 0;
  #announced: number | undefined;
  #onSleep: (() => void) | undefined;

  /** `realMs` is how long a sleep really lasts, whatever it says. */
  constructor(random: number, realMs: number) {
    this.#random = random;
    this.#realMs = realMs;
  }

  /** The factory option that puts this clock in the runtime's place. */
  readonly runtime = {
    now: (): number => this.#now,
    random: (): number => this.#random,
    setTimeout: (run: () => void, ms: number): Timer => this.#set(run, ms),
    clearTimeout: (timer: unknown): void => {
      this.#timers.delete(timer as Timer);
    },
  };

  get now(): number {
    return this.#now;
  }

  /** Timers that nobody cleared and that have not fired. */
  get left(): number {
    return this.#timers.size;
  }

  /** Time that something took. */
  advance(ms: number): void {
    this.#now += ms;
  }

  /** The next timer of so many milliseconds is a sleep, as the event of an attempt told. */
  announce(waitMs: number | undefined): void {
    this.#announced = waitMs;
  }

  /** Sleeps do not end from now on; `run` is called instead. */
  holdSleeps(run: () => void): void {
    this.#onSleep = run;
  }

  /** Lets the time limit pass that is being waited for. */
  expire(): void {
    const timers = [...this.#timers];
    timers.sort((one, other) => one.at + one.ms - (other.at + other.ms));
    const [timer] = timers;
    if (timer) {
      this.#fire(timer);
    }
  }

  #set(run: () => void, ms: number): Timer {
    const timer = { run, ms, at: this.#now };
    this.#timers.add(timer);
    if (!(ms >= 0 && ms <= longest)) {
      this.impossible.push(ms);
    }
    const isSleep = this.#announced === ms;
    this.#announced = undefined;
    if (isSleep) {
      this.waits.push(ms);
      setTimeout(this.#onSleep ?? (() => this.#fire(timer)), this.#realMs);
    }
    return timer;
  }

  #fire(timer: Timer): void {
    if (this.#timers.delete(timer)) {
      this.#now = Math.max(this.#now, timer.at + timer.ms);
      timer.run();
    }
  }
}
