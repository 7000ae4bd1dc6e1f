/** A provider package as its tests describe it: from the provider's pages, not from our code. */
export interface Provider {
  /** The package's name without its scope, which is its folder's. */
  readonly name: string;
  readonly createClient: (options: never) => object;
  /** A usable value for each credential. */
  readonly credentials: Readonly<Record<string, string>>;
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
}
