/** What came of one case for one operation, as a runtime tells it. */
export interface CaseResult {
  readonly test: string;
  readonly operation: string;
  readonly failures: readonly string[];
}
