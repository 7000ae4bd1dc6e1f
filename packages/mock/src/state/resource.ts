import type { Json } from "../examples/json.js";
import type { ProviderName } from "../providers/provider.js";

/** Something that a provider keeps: a payment, an account. */
export interface Resource {
  readonly id: string;
  /** The kind: its machine's `resource`. */
  readonly kind: string;
  readonly variant?: string;
  /** A state of its machine. */
  state: string;
  /** All that is kept of it, but for the status. */
  data: Json;
  /** The documented example that it was made like. */
  readonly like: unknown;
  /** Simulated instants. */
  readonly createdAt: number;
  updatedAt: number;
}

/** A change of a resource's state. */
export interface StateChange {
  readonly provider: ProviderName;
  /** `payment`. */
  readonly resource: string;
  readonly id: string;
  /** The transition's `on`. */
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** The event that the provider tells it as; undefined where none is documented. */
  readonly webhook: string | undefined;
  /** ISO 8601, simulated. */
  readonly at: string;
  /** The resource after the change. */
  readonly data: Json;
}
