/** What the runner can be asked to do, in runner/index.ts. */
export type Task =
  "runConformance" | "meetStaleConnections" | "meetStaleConnectionsUnpooled";

/** A runtime that the packages are used in. */
export interface Runtime {
  /** As docs/runtimes.md and `limits.ts` call it. */
  readonly name: string;
  readonly version: () => Promise<string>;
  /** Does a task of the runner that a project holds, with servers that the process at `control` starts; gives what the task gives. */
  readonly run: (
    project: string,
    task: Task,
    control: string,
    ...more: string[]
  ) => Promise<unknown>;
}
