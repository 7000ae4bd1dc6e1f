/** A server, and what a runner can ask of it: one answer for each word. */
export interface ControlledServer {
  readonly url: string;
  readonly answers: Readonly<Record<string, (argument: unknown) => unknown>>;
  readonly close: () => Promise<void>;
}
