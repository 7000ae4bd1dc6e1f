import { brand, isBranded } from "./brand.js";
import { hide } from "./hide.js";
import type { Outcome } from "./outcome.js";

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
    hide(this, brand, this.name);
  }

  /** The class's name, also the one to tell the classes apart by. */
  override get name(): string {
    return "ClientError";
  }
}

/** True for every error of this package's making, whichever installed copy made it. */
export function isClientError(error: unknown): error is ClientError {
  return isBranded(error);
}
