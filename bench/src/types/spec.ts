import type { DocumentedCall } from "../documented-call.ts";

/** One operation to call, for every client. */
export interface SpecCall extends DocumentedCall {
  /** Required headers that only our client fills by itself. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** hey-api's function for it. */
  readonly heyApi: string;
}

/** A spec whose types are measured, with the declarations of each client. */
export interface Spec {
  readonly name: string;
  readonly operations: number;
  readonly entry: string;
  readonly factory: string;
  /** openapi-typescript's output. */
  readonly schema: string;
  /** The folder of hey-api's output. */
  readonly heyApi: string;
  readonly calls: readonly SpecCall[];
}
