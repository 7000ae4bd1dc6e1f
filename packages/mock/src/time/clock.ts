interface Task {
  readonly due: number;
  readonly run: () => void;
}

/** The instant at which every simulation starts: not today, so that a run can be repeated byte for byte. */
const start = Date.UTC(2026, 0, 1);

/** Time inside the simulator. It passes when a request arrives and when a test says so, never by itself. */
export class Clock {
  #now = start;
  #tasks: readonly Task[] = [];

  /** Milliseconds since 1970, simulated. */
  get now(): number {
    return this.#now;
  }

  /** How many things have yet to happen. */
  get pending(): number {
    return this.#tasks.length;
  }

  /** Has `run` happen once `ms` have passed. */
  after(ms: number, run: () => void): void {
    const task = { due: this.#now + ms, run };
    // Stable: of two that are due together, the one that was planned first happens first.
    this.#tasks = [...this.#tasks, task].toSorted(
      (left, right) => left.due - right.due,
    );
  }

  /** Lets time pass; what falls due meanwhile happens in order, and so does what that plans. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (
      let [next, ...rest] = this.#tasks;
      next !== undefined && next.due <= end;
      [next, ...rest] = this.#tasks
    ) {
      this.#tasks = rest;
      this.#now = next.due;
      next.run();
    }
    this.#now = end;
  }
}
