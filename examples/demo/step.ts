import type { Clients } from "./clients.ts";

/** What a step shows, by name; each is compared with what the documents say. */
export type Shown = Readonly<
  Record<string, string | number | boolean | undefined>
>;

/** One call of the demo. */
export interface Step {
  /** The provider, and what happens. */
  readonly title: string;
  /** `"POST /path/{template}"`. */
  readonly operation: string;
  readonly run: (clients: Clients) => Promise<Shown>;
  /** Written by hand from the provider's documents, so that mock and client cannot agree on something else. */
  readonly expected: Shown;
}
