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

/** Credentials by field. */
export type Credentials = Readonly<Record<string, string>>;

/** An operation to run cases for: what its documents say, told apart from the package under test. */
export interface TestOperation {
  /** How cases name it. */
  readonly name: string;
  readonly kind: Kind;
  readonly provider: string;
  readonly method: string;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The path of its base URL. */
  readonly basePath: string;
  readonly environment: string;
  readonly success: { readonly status: number; readonly body?: unknown };
  /** The ones in use, and the ones after a rotation. */
  readonly credentials: readonly [Credentials, Credentials];
  /** The headers that carry credentials. */
  readonly credentialHeaders: (credentials: Credentials) => Credentials;
  /** Lower-case. */
  readonly keyHeader?: string;
  /** Statuses that mean the write was not executed, beside 401 and 429. */
  readonly notExecuted?: readonly number[];
  /** The provider's error body. */
  readonly errorBody: (said: ErrorSaid) => object;
  readonly createClient: (options: unknown) => UntypedClient;
}

/** What an error body says, in words that are the same for all providers. */
export interface ErrorSaid {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: object;
}

/** A client's methods by name. */
export type UntypedClient = Readonly<
  Record<string, (...args: unknown[]) => unknown>
>;
