import type { Document } from "../specs/document.js";

/** A provider that the simulator plays. */
export type ProviderName =
  "gu1-kyc" | "youhodler" | "yuno-banking" | "yuno-payments";

/** The refusals that the simulator makes itself, beside the documented examples. */
export type RefusalStatus = 400 | 401 | 404 | 429;

/** What the simulator knows of a provider beyond its OpenAPI document. */
export interface Provider {
  /** The package's name without its scope; the first part of the simulator's paths. */
  readonly name: ProviderName;
  readonly document: Document;
  /** The value of each security scheme. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The provider's code for each refusal; a documented one wherever there is one. */
  readonly codes: Readonly<Record<RefusalStatus, string>>;
  /** The code that the provider was seen to give with a 400 to what it carried out all the same; undefined where nothing of the kind is known. */
  readonly innerFailure?: string;
  /** The provider's error body. */
  readonly envelope: (status: number, code: string, message: string) => object;
}
