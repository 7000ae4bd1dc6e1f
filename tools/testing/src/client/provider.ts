/** What an error says of a body. */
export interface ReadError {
  readonly code: string | undefined;
  readonly messages: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfterMs?: number | undefined;
}

/** A provider package as its tests describe it: from the provider's pages, not from our code. */
export interface Provider {
  /** The package's name without its scope. */
  readonly name: string;
  /** The package's folder, with a slash at its end. */
  readonly folder: URL;
  readonly createClient: (options: never) => object;
  /** A usable value for each credential. */
  readonly credentials: Readonly<Record<string, string>>;
  /**
   * Prefixes of a credential that tell where it belongs: the environments by
   * prefix, by credential.
   */
  readonly prefixes?: Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  /** Base URL by environment, in the order of the spec's servers. */
  readonly environments: Readonly<Record<string, string>>;
  /** What a factory without `environment` and `baseUrl` uses, if it may be without. */
  readonly defaultEnvironment?: string;
  /** The path of the base URL in the documented requests. */
  readonly basePath: string;
  /** Statuses from 500 on whose page asks to send the request again, so that nothing was executed. */
  readonly notExecuted: readonly number[];
  /** The operations that have a fixture, made from the provider's own page: `"POST /path/{template}"`. */
  readonly given: readonly string[];
  /** Error bodies, good and strange, and what is to be read from each. */
  readonly errorBodies: readonly (readonly [body: object, read: ReadError])[];
  /** The spec is the provider's own document, which need not have an example for everything. */
  readonly published?: boolean;
}
