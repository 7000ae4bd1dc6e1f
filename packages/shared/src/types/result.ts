import type { ApiError } from "../errors/api-error.js";
import type { NoAnswerError } from "../errors/no-answer-errors.js";
import type { ErrorStatus, StatusOf, SuccessStatus } from "./status.js";

/**
 * How the body of a success is handed over: as documented (the default: JSON
 * parsed, anything else as a `Blob`), or as it came.
 */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

type Parsed<As extends ParseAs, Data> = {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}[As];

interface Sent {
  /** How many requests were sent. */
  readonly attempts: number;
  /** The key that was sent with every attempt, where the operation has one. */
  readonly idempotencyKey: string | undefined;
}

/** A call that succeeded. */
export interface Success<Status, Data> extends Sent {
  readonly data: Data;
  readonly error: undefined;
  readonly status: Status;
  /** The answer; its body has been read. */
  readonly response: Response;
}

/** A call that the provider answered with 400 to 599. */
export interface Failure<
  Status extends number,
  Body,
  Code extends string,
> extends Sent {
  readonly data: undefined;
  readonly error: ApiError<Status, Body, Code>;
  readonly status: Status;
  /** The answer; its body has been read. */
  readonly response: Response;
}

/** A call without an answer that can be used. */
export interface NoAnswer extends Sent {
  readonly data: undefined;
  readonly error: NoAnswerError;
  readonly status: undefined;
  readonly response: undefined;
}

type Content<Documented> = Documented extends { content: infer C }
  ? C extends { "application/json": infer Json }
    ? Json
    : C[keyof C]
  : undefined;

type Contents<Responses> = {
  [Key in keyof Responses]: Content<Responses[Key]>;
};

/**
 * The status of a response, if its content is `Body` and the status one of `Statuses`. The functions are written out,
 * because two uses of an alias are compared by what is assignable; written out, by what is identical.
 */
type StatusWith<Body, Given, Key, Responses, Statuses> =
  (<Any>() => Any extends Given ? 1 : 2) extends <Any>() => Any extends Body
    ? 1
    : 2
    ? StatusOf<Key, Responses> & Statuses
    : never;

/** One member for all statuses whose documented content is the same. */
type Answer<
  Status,
  Body,
  Responses,
  Given extends Record<keyof Responses, unknown>,
  As extends ParseAs,
  Code extends string,
> = [Status] extends [SuccessStatus]
  ? Success<
      {
        [Key in keyof Responses]: StatusWith<
          Body,
          Given[Key],
          Key,
          Responses,
          SuccessStatus
        >;
      }[keyof Responses],
      Parsed<As, Body>
    >
  : Failure<
      {
        [Key in keyof Responses]: StatusWith<
          Body,
          Given[Key],
          Key,
          Responses,
          ErrorStatus
        >;
      }[keyof Responses],
      Body,
      Code
    >;

/** A failure whose status the operation does not document. */
export interface OtherFailure<Documented, Code extends string> extends Failure<
  Exclude<ErrorStatus, Documented>,
  unknown,
  Code
> {}

/**
 * What a call gives: a union told apart by `status` and by `error`. An error
 * status that the operation does not document has a `body` of type unknown.
 */
// The mapped types stand here without a name, as an editor would show it with its arguments written out.
export type Result<
  Op,
  As extends ParseAs = "json",
  Code extends string = string,
> = Op extends { responses: infer Responses }
  ? | {
        [Key in keyof Responses]: Answer<
          StatusOf<Key, Responses>,
          Content<Responses[Key]>,
          Responses,
          Contents<Responses>,
          As,
          Code
        >;
      }[keyof Responses]
    | OtherFailure<
        { [Key in keyof Responses]: StatusOf<Key, Responses> }[keyof Responses],
        Code
      >
    | NoAnswer
  : never;
