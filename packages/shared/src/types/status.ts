/** Stands for every status that no list here names, so that no `switch` over a status looks exhaustive. */
export declare enum UnlistedStatus {
  status = -1,
}

/** The HTTP statuses of success, as literals. */
export type SuccessStatus =
  200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

type ServerErrorStatus =
  500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The HTTP error statuses, as literals, and {@link UnlistedStatus} for the rest of 400 to 599. */
export type ErrorStatus =
  ClientErrorStatus | ServerErrorStatus | UnlistedStatus;

/** The statuses that a key of an operation's responses stands for: itself, or what a range leaves. */
export type StatusOf<Key, Responses> = Key extends SuccessStatus | ErrorStatus
  ? Key
  : Key extends "2XX"
    ? Exclude<SuccessStatus, keyof Responses | 204 | 205>
    : Key extends "4XX"
      ? Exclude<ClientErrorStatus, keyof Responses>
      : Key extends "5XX"
        ? Exclude<ServerErrorStatus, keyof Responses>
        : Key extends "default"
          ? Exclude<
              ErrorStatus,
              | keyof Responses
              | ("4XX" extends keyof Responses ? ClientErrorStatus : never)
              | ("5XX" extends keyof Responses ? ServerErrorStatus : never)
            >
          : never;
