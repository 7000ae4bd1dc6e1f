/** Where a client sends, and by what; without a `fetch` of ours it sends as it does by default. */
export interface Target {
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  /** A signal for every call, from those that take one. */
  readonly signal?: AbortSignal;
}

/** One client, ready to call. Each function resolves to the parsed answer and rejects for anything but a success. */
export interface Connection {
  /** GET /payments/{payment_id} */
  readonly read: () => Promise<unknown>;
  /** POST /payments/{payment_id}/transactions/{transaction_id}/cancel, with a JSON body and a new idempotency key */
  readonly write: () => Promise<unknown>;
}

/** A client that is measured. */
export interface Peer {
  readonly name: string;
  /** What it does not have or do of what ours does, to be read beside its numbers. */
  readonly lacks: string;
  /** The npm package whose installation is measured; none where there is none. */
  readonly package?: string;
  /** A program that uses one operation, for its size; none where there is none. */
  readonly program?: string;
  /** The module that a program imports; none where there is none. */
  readonly module?: string;
  readonly connect: (target: Target) => Connection;
}
