import type { Document } from "./document.ts";

/** The errors that the mock has of its own, beside the documented examples. */
export type RefusalStatus = 400 | 401 | 404 | 429;

/** A provider as the mock plays it. */
export interface Provider {
  /** The package's name without its scope; the first part of the mock's paths. */
  readonly name: string;
  readonly document: Document;
  /** The value of each security scheme. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The provider's code for each refusal; a documented one wherever there is one. */
  readonly codes: Readonly<Record<RefusalStatus, string>>;
  /** The provider's error body. */
  readonly envelope: (
    status: RefusalStatus,
    code: string,
    message: string,
  ) => object;
}
