// Generated from specs/yuno-banking by `pnpm generate`. Do not edit.

import type {
  Client,
  OperationName,
  RequestBodyOf,
  ResponseBodyOf,
  ResultOf,
} from "@fintech-clients/shared";
import type { Operations } from "./operations.js";
import type { ErrorCode } from "./schema.js";

export type {
  GetOperations,
  PostOperations,
  PatchOperations,
  DeleteOperations,
  Operations,
} from "./operations.js";

/** A client, keyed by the spec's path templates. */
export type YunoBankingClient = Client<Operations, ErrorCode>;

/** The operations by name, such as those that errors carry. */
export type YunoBankingOperation = OperationName<Operations>;

/** What a call of an operation gives: for the functions that you wrap around calls. */
export type CallResult<Name extends YunoBankingOperation> = ResultOf<
  Operations,
  Name,
  ErrorCode
>;

/** The body that an operation takes. */
export type RequestBody<Name extends YunoBankingOperation> = RequestBodyOf<
  Operations,
  Name
>;

/** The JSON body that an operation answers with one status. */
export type ResponseBody<
  Name extends YunoBankingOperation,
  Status extends number,
> = ResponseBodyOf<Operations, Name, Status>;
