import type { Random } from "../time/random.js";
import type { RequestFault } from "./fault.js";

/** What a script says about the next requests of an operation. */
export interface Script {
  readonly fault?: RequestFault;
  /** How the operation ends, of the ends that its state machine has: `declined`. */
  readonly outcome?: string;
  /** How many requests it is for. Default 1. */
  readonly times?: number;
}

type Planned = Pick<Script, "fault" | "outcome">;

interface Rate {
  readonly faultRate: number;
  readonly faults: readonly RequestFault[];
  readonly random: Random;
}

/** Decides which request fails how: what was scripted first, then by chance. */
export class FaultPlan {
  readonly #scripts = new Map<string, Planned[]>();
  readonly #preferred = new Set<string>();
  readonly #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Plans for the next requests of an operation, after what is planned already. */
  script(operation: string, { times = 1, ...planned }: Script): void {
    const queue = this.#scripts.get(operation) ?? [];
    queue.push(...Array.from({ length: times }, () => planned));
    this.#scripts.set(operation, queue);
  }

  /** What the next request of an operation gets. */
  next(operation: string): Planned {
    const { faultRate, faults, random } = this.#rate;
    // Drawn in any case, so that a script does not shift what comes by chance.
    const chance = random.next();
    const fault = random.pick(faults);
    const scripted = this.#scripts.get(operation)?.shift();
    return (
      scripted ?? (chance < faultRate && fault !== undefined ? { fault } : {})
    );
  }

  /** A fault that a request asks for itself: the first time only where it has a key, so that another attempt gets through. */
  prefer(
    fault: RequestFault,
    attempt: string | undefined,
  ): RequestFault | undefined {
    if (attempt !== undefined && this.#preferred.has(attempt)) {
      return undefined;
    }
    this.#preferred.add(attempt ?? "");
    return fault;
  }
}
