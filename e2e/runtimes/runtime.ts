/** What the runner can be asked to do. */
export type Task =
  "runConformance" | "measureStaleSockets" | "measureWithoutReuse";

/** A runtime that the packages are used in. */
export interface Runtime {
  /** As docs/runtimes.md and `limits.ts` call it. */
  readonly name: string;
  readonly version: () => Promise<string>;
  /** Does a task in a consumer's project, which has the bundled runner; gives what the task gives. */
  readonly run: (
    project: string,
    task: Task,
    control: string,
  ) => Promise<unknown>;
}
