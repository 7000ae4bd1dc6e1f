import type { Json } from "../examples/json.js";
import type { Pagination } from "../specs/document.js";
import type { Clock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import type { Store } from "./store.js";

/** One request that passed every check, as the code that carries it out sees it. */
export interface Call {
  readonly clock: Clock;
  readonly ids: Random;
  readonly store: Store;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly idempotencyKey: string | undefined;
  /** The end that the test asked for. */
  readonly outcome: string | undefined;
  /** The body of the operation's documented example of that name, else of its first success. */
  readonly example: (name?: string) => unknown;
  /** How the operation's list is paged. */
  readonly pagination: Pagination;
  /** True for an id that the provider's document has as an example: it stands for one that exists. */
  readonly isDocumented: (id: string) => boolean;
}

/** What an operation answers. */
export interface Reply {
  /** Default: the document's first success. */
  readonly status?: number | undefined;
  readonly body?: unknown;
  /** The id of what was made or changed, for the ledger. */
  readonly id?: string;
}

/** Carries an operation out, or throws a `Refused`, or `undocumented`. */
export type Handler = (call: Call) => Reply;

/** Operation names to handlers. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The provider's own refusal of a request that its document allows. */
export class Refused extends Error {
  readonly status: number;
  /** The provider's error code. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Thrown where no page says what is answered: it is the documented example then. */
export const undocumented: Error = new Error("not documented");
