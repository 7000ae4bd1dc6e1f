import type { Bump } from "./bump.ts";

/** One thing that is different, as a user sees it. */
export interface Change {
  bump: Bump;
  /** An operation as `POST /path`, a named schema, or "" for the whole API. */
  subject: string;
  /** The part of the operation, such as `response 200`, or "". */
  place: string;
  /** Markdown, without a full stop: what changed and, if it breaks a program, what to do. */
  text: string;
}
