/** The kinds of operations that the contract tells apart. */
export type Kind =
  | "read"
  | "head"
  | "unkeyed-write"
  | "delete-with-body"
  | "keyed-write"
  | "unrepeatable-keyed-write"
  | "body-keyed-write"
  | "write-without-content"
  | "picture-read"
  | "anonymous-write";

/** The operations by the names that cases use. */
export type OperationName =
  | "cancel-onboarding"
  | "close-account"
  | "cancel-payment"
  | "cancel-validation"
  | "cancel-session"
  | "read-thing"
  | "head-thing"
  | "pay-thing"
  | "send-thing"
  | "send-thing-by-header"
  | "picture-of-thing"
  | "greet-thing"
  | "put-thing";

/** Credentials by field. */
export type Credentials = Readonly<Record<string, string>>;

/** An operation to run cases for: what its documents say, independent of the package under test. */
export interface TestOperation {
  readonly name: OperationName;
  readonly kind: Kind;
  readonly provider: string;
  readonly method: string;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The path of its base URL. */
  readonly basePath: string;
  readonly environment: string;
  readonly success: Success;
  /** The ones in use, and the ones after a rotation. */
  readonly credentials: readonly [Credentials, Credentials];
  /** The headers that carry credentials. */
  readonly credentialHeaders: (credentials: Credentials) => Credentials;
  /** Lower-case. */
  readonly keyHeader?: string;
  /** Statuses that mean the write was not executed, beside 401 and 429. */
  readonly notExecuted?: readonly number[];
  /** The provider's error body. */
  readonly errorBody: (content: ErrorContent) => object;
  readonly createClient: (options: unknown) => UntypedClient;
}

/** An operation's documented success. */
export interface Success {
  readonly status: number;
  readonly body?: unknown;
}

/** What an error body contains, by names that are the same for all providers. */
export interface ErrorContent {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: object;
}

/** A client's methods by name. */
export type UntypedClient = Readonly<
  Record<string, (...args: unknown[]) => unknown>
>;
