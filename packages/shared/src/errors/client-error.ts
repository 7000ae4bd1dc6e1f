/** Marks our errors by name, so that guards recognise those of another installed copy. */
const brand: symbol = Symbol.for("@fintech-clients/error");

/**
 * What is known of a write on the provider's side when its call failed.
 *
 * - `not-sent`: no request left this process, or no connection was made.
 * - `rejected`: the provider refused it: a 4xx, or a status documented as not executed.
 * - `executed`: the provider answered with a success, but its data did not reach you (unreadable, or middleware failed).
 * - `unknown`: it may or may not have been carried out.
 */
export type Outcome = "not-sent" | "rejected" | "executed" | "unknown";

/** What every error says about its call. */
export interface ErrorContext {
  /** The provider's short name, such as `"yuno-payments"`. */
  readonly provider: string;
  /** `"POST /path/{template}"`; undefined when a factory threw. */
  readonly operation: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The key that was sent with every attempt, where the operation has one. */
  readonly idempotencyKey: string | undefined;
  /** True only where sending again, with the same key if there is one, cannot execute twice. */
  readonly retryable: boolean;
  /** What is known of the write on the provider's side. */
  readonly outcome: Outcome;
}

/** The class of every error that a client returns or throws. */
export abstract class ClientError extends Error implements ErrorContext {
  declare readonly provider: string;
  declare readonly operation: string | undefined;
  declare readonly attempts: number;
  declare readonly idempotencyKey: string | undefined;
  declare readonly retryable: boolean;
  declare readonly outcome: Outcome;

  constructor(message: string, context: ErrorContext) {
    super(`${context.operation ?? context.provider}: ${message}`);
    Object.assign(this, context);
    hide(this, brand, (this as Error).name);
  }

  /** The class's name, also the one to tell the classes apart by. */
  abstract override get name(): string;
}

/** True for every error of this package's making, whichever installed copy made it. */
export function isClientError(error: unknown): error is ClientError {
  return brandOf(error) !== undefined;
}

/** The name of the class that made `error`, in whichever installed copy; undefined when it is none of ours. */
export function brandOf(error: unknown): unknown {
  return (error as Record<symbol, unknown> | null | undefined)?.[brand];
}

/** Sets a property that neither `util.inspect` nor `JSON.stringify` shows. */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value });
}
