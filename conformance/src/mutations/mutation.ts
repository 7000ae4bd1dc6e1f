/** One way to break the built code: a text in a file, and what to put in its place. */
export interface Mutation {
  /** The rule of docs/contract.md that is broken. */
  readonly rule: string;
  /** What goes wrong then, as one sentence. */
  readonly breaks: string;
  /** Below `packages/`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}
