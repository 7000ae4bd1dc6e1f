import type { Draft, ProviderDefinition } from "./provider-definition.js";

/** What a provider may know of a client's checked options; it holds more. */
export interface ClientState {
  readonly definition: ProviderDefinition<never>;
  readonly environment: string | undefined;
  readonly credentials: Draft["credentials"];
  readonly limits: { readonly totalMs: number };
  readonly runtime: { readonly now: () => number };
}
