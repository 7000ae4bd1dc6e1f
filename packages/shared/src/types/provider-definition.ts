import type { Fail } from "../errors/configuration-error.js";
import type { QuerySerializer } from "./call-options.js";
import type {
  ErrorCodeMeanings,
  ErrorEnvelope,
  JsonObject,
} from "./error-envelope.js";

/** Where requests of one server go. */
export interface ServerEndpoint {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Credentials go to this origin only. */
  readonly origin: string;
}

/** A call before its options are read: what the steps of an operation may look at and change. */
export interface Draft extends ServerEndpoint {
  readonly environment: string | undefined;
  definition: ProviderDefinition<never>;
  /** The endpoint of each server, where the option `baseUrl` names them. */
  readonly servers?: Readonly<Record<string, ServerEndpoint>> | undefined;
  credentials:
    | {
        readonly headers: Readonly<Record<string, string>>;
        readonly secrets: readonly string[];
      }
    | ((request: never) => unknown);
  /** The path template, as the spec has it. */
  readonly template: string;
  /** The template with what a step has filled in and encoded. */
  path?: string;
  params?: Readonly<Record<string, unknown>> | undefined;
  headers?: unknown;
  /** As the caller gave it. */
  body?: unknown;
  querySerializer?: QuerySerializer | undefined;
  baseUrl: string;
  origin: string;
  /** The body's text, where it is not to be written as JSON. */
  text?: string;
  /** Reads a body that is no text, once, before the first attempt and within the call's time. */
  readBody?: (call: never) => Promise<ArrayBuffer>;
  /** The cookies that are no credentials. */
  cookie?: string;
  /** Sent with the body, whatever else is given. */
  bodyHeaders?: Readonly<Record<string, string>>;
  /** The URL with what only sending may see of it. */
  target?: (url: string) => string;
}

/**
 * What an operation needs beyond the default: code generation imports it where
 * the spec uses it, so that other providers do not carry it.
 */
export type Step = (draft: Draft, fail: Fail) => void;

/** Fails where a body's text must not be sent. */
export type BodyCheck = (body: string | undefined, fail: Fail) => void;

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
  /** Refuses a body before it is sent, by its text. */
  readonly checkBody?: BodyCheck;
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

/** Which environments a credential belongs to, by how it starts. */
export type EnvironmentPrefixes = Readonly<Record<string, readonly string[]>>;

/** Reads a credential by its field name; throws where it is no printable text, or belongs to another environment. */
export type ReadCredential<Field extends string> = (
  field: Field,
  prefixes?: EnvironmentPrefixes,
) => string;

/** What a provider package tells about its provider; `Field` names its credentials' fields. */
export interface ProviderDefinition<Field extends string> {
  /** The package's name without its scope. */
  readonly name: string;
  /** Base URL by environment, as the spec's `servers`. */
  readonly environments: Readonly<Record<string, string>>;
  /** Used when neither `environment` nor `baseUrl` is given. */
  readonly defaultEnvironment?: string;
  readonly operations: OperationTable;
  /** Codes that mean more than their status. */
  readonly errorCodes?: ErrorCodeMeanings;
  /** Factory options of the provider's own that are sent as headers with every call: what is allowed, and how they are read. */
  readonly headerOptions?: {
    readonly types: Readonly<Record<string, unknown>>;
    readonly read: (
      options: object,
      fail: Fail,
    ) => Readonly<Record<string, string>>;
  };
  /** The headers that carry the credentials. `given` are the credentials as the caller gave them; what is added to `secrets` is taken out of what a provider echoes. */
  readonly credentialHeaders: (
    read: ReadCredential<Field>,
    given: unknown,
    secrets: string[],
  ) => Readonly<Record<string, string>>;
  /** Where the provider's error body keeps what. Default: `{ code, messages, ...details }`. */
  readonly readError?: (body: JsonObject) => ErrorEnvelope;
}
