import type { Bump } from "./bump.ts";

/** A change as Redocly's `diff` reports it. */
export interface RedoclyChange {
  /** JSON pointer into the document. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: Bump;
  verdicts: readonly { ruleId: string; message: string }[];
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
}
