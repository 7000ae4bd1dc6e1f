export interface RunOptions {
  root: string;
  /** None means all. */
  providers: string[];
  /** Compare only; write nothing. */
  check: boolean;
  print: (line: string) => void;
}
