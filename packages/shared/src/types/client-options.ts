import type {
  BodyOptions,
  Fetch,
  RetryOptions,
  TimeoutOptions,
} from "./call-options.js";

/** One attempt, for logs and metrics. Holds no header but the key, no body, and no value from the path. */
export interface AttemptEvent {
  /** `"POST /path/{template}"`. */
  readonly operation: string;
  /** The key that the attempt carried in its header, where it had one. */
  readonly idempotencyKey: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** The answer's status; undefined when none came. */
  readonly status: number | undefined;
  /** The name of the error class when no complete answer came. */
  readonly error: string | undefined;
  /** From sending to the end of the body, in milliseconds. */
  readonly durationMs: number;
  /** The wait before the next attempt, in milliseconds; undefined when there is none. */
  readonly waitMs: number | undefined;
  /** The answer's `x-request-id`, where there is one. */
  readonly requestId: string | undefined;
}

/** Who makes the keys of keyed writes. */
export type IdempotencyKeys = "automatic" | "required";

/** Why credentials are asked for. */
export interface CredentialsRequest {
  /** `"call"` before a call's first attempt, `"rejected"` after the provider answered 401. */
  readonly reason: "call" | "rejected";
  /** What the provider answered 401 to, as it was given: another call may have renewed it since. */
  readonly rejected?: unknown;
  /** Aborted when the call no longer waits. */
  readonly signal: AbortSignal;
}

/** Credentials, or a function that is asked for them for each call. */
export type CredentialsOption<Credentials> =
  | Credentials
  | ((request: CredentialsRequest) => Credentials | Promise<Credentials>);

/** What every factory takes; `environment` and `baseUrl` come from {@link EndpointOptions}. */
export interface CommonOptions<Credentials> extends BodyOptions {
  /** The provider's credentials, or a function that gives them. */
  readonly credentials: CredentialsOption<Credentials>;
  /** Instead of the global `fetch`; for a proxy, mTLS, or tests. */
  readonly fetch?: Fetch | undefined;
  /** Extra headers for every call. Credential headers cannot be overridden. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Time limits for every call. */
  readonly timeout?: TimeoutOptions | undefined;
  /** Repeats for every call. */
  readonly retry?: RetryOptions | undefined;
  /** Called once for each attempt; not awaited, and what it throws is ignored. */
  readonly onAttempt?:
    ((event: AttemptEvent) => void | Promise<void>) | undefined;
  /**
   * `"required"` refuses a keyed write without a key of yours, in its option or
   * its body. Default `"automatic"`: each call without one makes its own, so
   * a retry of your own would act twice.
   */
  readonly idempotencyKeys?: IdempotencyKeys | undefined;
  /** Lets `baseUrl` be plain HTTP to any host, such as one of a container network; production keys are refused then. Default false. */
  readonly dangerouslyAllowHttp?: boolean | undefined;
  /** A browser shows its user every credential; set this only where that is meant. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Where requests go: a documented environment, or any other base URL, never both. */
export type EndpointOptions<
  Environment extends string,
  Server extends string = never,
> =
  | {
      /** One of the provider's documented environments. */
      readonly environment: Environment;
      readonly baseUrl?: undefined;
    }
  | {
      readonly environment?: undefined;
      /** HTTPS, or HTTP on loopback or with `dangerouslyAllowHttp`; with the path part that the spec's server URL has. */
      readonly baseUrl: string | Servers<Server>;
    };

/** A base URL for each server of the spec, where some operations have servers of their own; a text counts for all. */
type Servers<Server extends string> = [Server] extends [never]
  ? never
  : Readonly<Partial<Record<Server, string>>>;

/** Options of a factory whose provider has no default environment. */
export type ClientOptions<
  Credentials,
  Environment extends string,
  Server extends string = never,
> = CommonOptions<Credentials> & EndpointOptions<Environment, Server>;

/** Options of a factory whose provider has one environment, which is the default. */
export type ClientOptionsWithDefault<
  Credentials,
  Environment extends string,
  Server extends string = never,
> = CommonOptions<Credentials> &
  (
    | EndpointOptions<Environment, Server>
    | { readonly environment?: undefined; readonly baseUrl?: undefined }
  );
