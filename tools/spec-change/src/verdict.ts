import type { Bump } from "./bump.ts";
import type { Change } from "./change.ts";

export interface Verdict {
  bump: Bump;
  changes: readonly Change[];
  /** The changeset's text. */
  body: string;
  /** What each of the three judges said alone. */
  judges: { types: Bump; redocly: Bump; compiler: Bump };
}
