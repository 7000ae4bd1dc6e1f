import type { CallOptions, KeyOptions } from "./call-options.js";
import type { Middleware } from "./middleware.js";
import type { Method, OperationMaps } from "./operations.js";
import type { ParseAs, Result } from "./result.js";

type RequiredKeys<T> = {
  [K in keyof T]-?: {} extends Pick<T, K> ? never : K;
}[keyof T];

type Params<Op> = Op extends { parameters: infer P }
  ? [RequiredKeys<P>] extends [never]
    ? { readonly params?: P | undefined }
    : { readonly params: P }
  : unknown;

type BodyOption<Op> = Op extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : Op extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Content[keyof Content] | undefined }
    : unknown;

type KeyOption<Op> = Op extends { idempotent: true } ? KeyOptions : unknown;

/**
 * What a call of an operation takes. Wrapping in a tuple defers evaluation, so
 * TypeScript never builds the union of all operations.
 */
export type Init<Op, As extends ParseAs = ParseAs> = [Op] extends [infer O]
  ? Params<O> & BodyOption<O> & KeyOption<O> & CallOptions<As>
  : never;

type Args<I> = {} extends I ? [init?: I] : [init: I];

/** The client's method for one HTTP method: path template first, then what the operation needs. */
export type MethodCall<Operations, Code extends string> = <
  Path extends keyof Operations,
  As extends ParseAs = "json",
>(
  path: Path,
  ...init: Args<Init<Operations[Path], As>>
) => Promise<Result<Operations[Path], As, Code>>;

/** A client: openapi-fetch's methods, keyed by the spec's path templates and typed by status. */
export type Client<Maps extends OperationMaps, Code extends string> = {
  readonly [M in Method]: MethodCall<Maps[M], Code>;
} & {
  /** The same as the method's own function, with the method as an argument. */
  readonly request: <
    M extends Method,
    Path extends keyof Maps[M],
    As extends ParseAs = "json",
  >(
    method: M,
    path: Path,
    ...init: Args<Init<Maps[M][Path], As>>
  ) => Promise<Result<Maps[M][Path], As, Code>>;
  /** Adds middleware to every later call; falsy values are skipped. */
  readonly use: (
    ...middleware: (Middleware | false | null | undefined)[]
  ) => void;
  /** Removes middleware. */
  readonly eject: (...middleware: Middleware[]) => void;
};
