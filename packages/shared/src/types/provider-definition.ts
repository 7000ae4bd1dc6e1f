import type { ErrorCodeMeanings, OperationTable } from "./operations.js";

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An error body's members, by what they mean; types are checked by the caller. */
export interface ErrorEnvelope {
  readonly code: unknown;
  readonly messages: unknown;
  readonly details: unknown;
  readonly retryAfterMs?: unknown;
}

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
  /** Factory options of the provider's own, each sent as this header with every call. */
  readonly headerOptions?: Readonly<Record<string, string>>;
  /** The headers that carry the credentials. `given` are the credentials as the caller gave them; what is added to `secrets` is taken out of what a provider echoes. */
  readonly credentialHeaders: (
    read: ReadCredential<Field>,
    given: unknown,
    secrets: string[],
  ) => Readonly<Record<string, string>>;
  /** Where the provider's error body keeps what. Default: `{ code, messages, ...details }`. */
  readonly readError?: (body: JsonObject) => ErrorEnvelope;
}
