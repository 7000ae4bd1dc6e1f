import type { Case } from "../../conformance/src/case.ts";

/** What a runtime is to do. */
export interface Plan {
  readonly cases: readonly Case[];
  /** The provider whose operations the cases run for; all of them otherwise. */
  readonly provider?: string;
}
