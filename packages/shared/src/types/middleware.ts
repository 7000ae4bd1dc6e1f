/** What a middleware sees of a call. Credentials are added beneath it: it never sees one. */
export interface MiddlewareContext {
  /** The request, before credentials. */
  readonly request: Request;
  /** The path template, such as `"/payments/{payment_id}"`. */
  readonly schemaPath: string;
  /** The call's path, query and header parameters. */
  readonly params: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  /** The same for all middleware of one call. */
  readonly id: string;
}

type MaybePromise<T> = T | Promise<T>;

/**
 * Code of the caller's own around a call, in openapi-fetch's form. It runs once
 * for a call, around all its attempts. What it throws becomes a
 * `MiddlewareError` in the call's result.
 */
export interface Middleware {
  /** Before sending. May return another request, or a response to use instead of sending. */
  readonly onRequest?: (
    context: MiddlewareContext,
  ) => MaybePromise<Request | Response | undefined | void>;
  /** After an answer. May return another response. */
  readonly onResponse?: (
    context: MiddlewareContext & { readonly response: Response },
  ) => MaybePromise<Response | undefined | void>;
  /** After a call without an answer. May return a response to use instead. */
  readonly onError?: (
    context: MiddlewareContext & { readonly error: unknown },
  ) => MaybePromise<Response | undefined | void>;
}
