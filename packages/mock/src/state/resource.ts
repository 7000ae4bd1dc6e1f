import type { Json } from "../examples/json.js";
/** Something that a provider keeps: a payment, an account. */
export interface Resource {
  readonly id: string;
  /** The kind: its machine's `resource`. */
  readonly kind: string;
  readonly variant?: string;
  /** A state of its machine. */
  state: string;
  /** As the provider shows it, but for the status. */
  data: Json;
  /** Simulated instants. */
  readonly createdAt: number;
  updatedAt: number;
}

/** A change of a resource's state. */
export interface StateChange {
  readonly provider: string;
  /** `payment`. */
  readonly resource: string;
  readonly id: string;
  /** The transition's `on`. */
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** ISO 8601, simulated. */
  readonly at: string;
  /** The resource after the change. */
  readonly data: Json;
}
