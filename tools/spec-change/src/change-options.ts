export interface ChangeOptions {
  root: string;
  /** None means all. */
  providers: readonly string[];
  /** Compare with this commit instead of each package's last release. */
  base?: string | undefined;
  /** Print only; write nothing. */
  dryRun: boolean;
  print: (line: string) => void;
}
