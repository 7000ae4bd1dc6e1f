import type { Fail } from "../errors/configuration-error.js";
import type { ServerEndpoint, Step } from "./draft.js";
import type { ProviderDefinition } from "./provider-definition.js";

/** One of the HTTP methods that a client has. */
export type Method =
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

/** An operation that takes an idempotency key; its calls have the option `idempotencyKey`. */
export type Idempotent<Operation> = Operation & { readonly idempotent: true };

/** For each method: path template to operation, as code generation writes it. */
export type OperationMaps = { readonly [M in Method]: object };

/**
 * What the run time must know of an operation beyond the default: one success
 * status, 200, with a JSON body, and no idempotency key. Written by code
 * generation from the spec's `x-` extensions.
 */
export interface OperationMetadata {
  /** The header that carries the idempotency key. */
  readonly idempotencyHeader?: string;
  /** The body's field that may carry the key instead of the header. */
  readonly idempotencyBodyField?: string;
  /** The provider documents what a repeated key does, so the write may be repeated. */
  readonly repeatable?: boolean;
  /** Error codes that say: a request with this key is still running. */
  readonly inProcess?: readonly string[];
  /** Error codes that say: this key was used before. */
  readonly duplicated?: readonly string[];
  /** The statuses that these codes come with. */
  readonly conflictStatuses?: readonly number[];
  /** The operation takes no credentials: its `security` is empty. */
  readonly anonymous?: boolean;
  /** Statuses that mean it was not executed, beside 401 and 429. */
  readonly notExecuted?: readonly number[];
  /** The error statuses documented with a text or a list instead of a JSON object. */
  readonly plainErrors?: readonly number[];
  /** The success statuses documented with a JSON body. Default `[200]`. */
  readonly json?: readonly number[];
  /** The success statuses documented without a body. Default none. */
  readonly empty?: readonly number[];
  /** The success statuses documented with a body that is not JSON. Default none. */
  readonly binary?: readonly number[];
  /** How the request is written where the default does not do. */
  readonly steps?: readonly Step[];
  /** Of `*` alone: reads the options that say where requests go, where operations have servers of their own. */
  readonly endpoint?: (
    definition: ProviderDefinition<never>,
    options: EndpointChoice,
    fail: Fail,
  ) => Endpoint;
}

/** The options that say where requests go. */
export interface EndpointChoice {
  readonly environment?: string | undefined;
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
  readonly dangerouslyAllowHttp?: boolean | undefined;
}

/** Where requests go. */
export interface Endpoint extends ServerEndpoint {
  /** The name of a documented environment; undefined for any other base URL. Plain HTTP counts as the sandbox: no production key may go there. */
  readonly environment: string | undefined;
  /** The endpoint of each server, where the option `baseUrl` names them. */
  readonly servers?: Readonly<Record<string, ServerEndpoint>> | undefined;
}

/**
 * Metadata by operation, `"POST /path/{template}"`; an operation like the
 * default has no entry. `*` has what holds where an operation says nothing else.
 */
export type OperationTable = Readonly<Record<string, OperationMetadata>>;

/** Error codes of a provider that say more of a write than their status does. */
export interface ErrorCodeMeanings {
  /** A failure within the provider: the write may have been executed. */
  readonly innerFailure?: readonly string[];
  /** The write was not taken, and may be sent again. */
  readonly notTaken?: readonly string[];
}
