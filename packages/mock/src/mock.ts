import type { Script } from "./faults/plan.js";
import type {
  Delivery,
  Execution,
  JournalEntry,
  Traffic,
} from "./ledger/records.js";
import type { MockCredentials, ProviderName } from "./providers/provider.js";
import type { StateChange } from "./state/resource.js";

/** A running simulator. */
export interface Mock {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** A provider's base URL, for the option of that name of its client. */
  readonly baseUrl: (provider: ProviderName) => string;
  /** What the simulator accepts, in the form of the client's option. */
  readonly credentials: <P extends ProviderName>(
    provider: P,
  ) => MockCredentials[P];
  /** Plans a fault, or another outcome, for the next request of an operation: `"POST /payments"`. Throws a `RangeError` where there is no such operation, or no such fault. */
  readonly failNext: (operation: string, script: Script) => void;
  /** Every request to an operation, oldest first. */
  readonly journal: () => readonly JournalEntry[];
  /** Every write that was carried out, oldest first. */
  readonly executions: () => readonly Execution[];
  /** What arrived at the sockets. */
  readonly traffic: () => Traffic;
  /** The simulated time, ISO 8601. */
  readonly now: () => string;
  /** How many things have yet to happen: late executions, and what providers do by themselves. */
  readonly pending: () => number;
  /** Lets simulated time pass, and what falls due happen. */
  readonly advance: (ms: number) => void;
  /** Has something happen at the provider, as its state machine names it: `("<payment id>", "chargeback")`; false, and nothing changed, where its state does not allow it. */
  readonly trigger: (id: string, event: string) => boolean;
  /** Calls `listener` after every change of a state; gives a function that ends it. */
  readonly onChange: (listener: (change: StateChange) => void) => () => void;
  /** Every webhook that was sent, oldest first, once none is on its way. One that was not answered with 200 is due again: `advance`. */
  readonly deliveries: () => Promise<readonly Delivery[]>;
  /** Stops listening, and ends idle connections: the next ones are refused. */
  readonly refuse: () => Promise<void>;
  /** Listens again, on the same port. */
  readonly accept: () => Promise<void>;
  /** Forgets everything, and begins again with the same seed. */
  readonly reset: () => void;
  /** Ends it, and every connection to it. */
  readonly close: () => Promise<void>;
}
