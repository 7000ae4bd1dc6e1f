import type { credentials } from "../generated/authorization.js";
import type { Document } from "../specs/document.js";

/** The credentials that the simulator accepts, in the form that each client's factory takes. */
export type MockCredentials = typeof credentials;

/** A provider that the simulator plays. */
export type ProviderName = keyof MockCredentials;

/** The refusals that the simulator makes itself, beside the documented examples. */
export type RefusalStatus = 400 | 401 | 404 | 429;

/** Where the credential of a security scheme goes, and of which fields it is made. */
export interface Scheme {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands before the fields: `Bearer `; after `Basic ` they are encoded. */
  readonly prefix?: string;
  readonly fields: readonly string[];
}

/** What the simulator knows of a provider. All but `innerFailure` can be had from its OpenAPI document. */
export interface Provider {
  /** The package's name without its scope; the first part of the simulator's paths. */
  readonly name: ProviderName;
  readonly document: Document;
  /** The values of the fields. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** The provider's code for each refusal; a documented one wherever there is one. */
  readonly codes: Readonly<Record<RefusalStatus, string>>;
  /** The code that the provider was seen to give with a 400 to what it carried out all the same; undefined where nothing of the kind is known. */
  readonly innerFailure?: string;
  /** The provider's error body. */
  readonly envelope: (status: number, code: string, message: string) => object;
}
