import type { Step } from "@fintech-clients/testing/server";

/** A request as the server recorded it. */
export interface ServedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status it was answered with; undefined when no headers were completed. */
  readonly answered: number | undefined;
}

/** The server that plays a case's script; it may run in another process. */
export interface ServerControl {
  readonly url: string;
  readonly play: (steps: readonly Step[]) => Promise<void>;
  readonly requests: () => Promise<readonly ServedRequest[]>;
  /** How many connections were made. */
  readonly sockets: () => Promise<number>;
  /** Resolves once `count` answers have come to their stall. */
  readonly stalled: (count: number) => Promise<void>;
  /** Resolves once no connection is open whose answer stalled. */
  readonly released: () => Promise<void>;
}
