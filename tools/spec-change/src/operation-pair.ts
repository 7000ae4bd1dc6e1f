import type { Operation } from "@fintech-clients/openapi";

/** An operation that both documents have, though perhaps under another path key. */
export interface OperationPair {
  /** As it is called now: `POST /path`. */
  name: string;
  before: Operation;
  after: Operation;
}
