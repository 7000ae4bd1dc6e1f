/** What became of a provider's specs. */
export interface SpecUpdate {
  /** The document that was written, or that already said the same; from the root. */
  file: string;
  change: "added" | "replaced" | "none";
  /** Corrections in the overlay that no longer fit, and so what is left to do. */
  left: readonly string[];
}
