/** What the caller's `fetch` does with an attempt; `"pass"` sends it. */
export type FetchBehaviour =
  | "pass"
  | "throws"
  | "rejects"
  | "rejects-with-nothing"
  | "rejects-with-our-error"
  | "rejects-with-dom-exception"
  | "rejects-with-network-error"
  | "rejects-with-reference-error"
  | "rejects-with-unreadable"
  | "rejects-with-text"
  | "rejects-with-symbol"
  | "reads-a-member-of-nothing"
  | "calls-no-function"
  | "throws-digest"
  | "drops-options"
  | "gives-endless-page"
  | "hangs"
  | "gives-nothing"
  | "gives-text"
  | "gives-object"
  | "gives-almost-response"
  | "gives-status-of-nan"
  | "gives-used-body"
  | "gives-error-response"
  | "gives-success"
  | { readonly code: string; readonly message?: string };

/** What the caller's credentials function does. */
export type CredentialsBehaviour =
  | "gives"
  | "rotates"
  | "throws"
  | "rejects"
  | "hangs"
  | "gives-nothing"
  | "gives-text"
  | "gives-line-break"
  | "gives-sandbox-key"
  | "throws-when-read"
  | "throws-when-rejected"
  | "hangs-when-rejected";

/** What a middleware of the caller's does, beside looking at all it is shown. */
export type MiddlewareBehaviour =
  | "looks"
  | "throws"
  | "rejects"
  | "rejects-with-nothing"
  | "throws-our-error"
  | "throws-after"
  | "changes-method"
  | "changes-host"
  | "changes-to-longer-host"
  | "changes-query"
  | "changes-body"
  | "sets-key-in-body"
  | "changes-headers"
  | "sets-host"
  | "sets-credentials"
  | "sets-key"
  | "sets-idempotency-key"
  | "uses-up-body"
  | "gives-success"
  | "gives-failure"
  | "gives-stalling-answer"
  | "gives-nonsense"
  | "gives-nonsense-after"
  | "replaces-success"
  | "replaces-failure"
  | "reads-answer"
  | "copies-answer"
  | "passes-body-on"
  | "recovers";

/** When the caller aborts. */
export type AbortMoment =
  "before" | "sending" | "in-body" | "in-wait" | "in-credentials";

/** The caller's own code around a call. */
export interface Caller {
  readonly credentials?: CredentialsBehaviour;
  /** One for each attempt; the last goes on. */
  readonly fetch?: readonly FetchBehaviour[];
  /** The machine is suspended for so long in every wait: its date goes on, its clock does not. */
  readonly suspendedMs?: number;
  /** Another listener of the signal keeps the event to itself. */
  readonly stopsPropagation?: boolean;
  /** Each attempt lasts so long on the test clock. */
  readonly fetchTakesMs?: number;
  /** The credentials function lasts so long on the test clock. */
  readonly credentialsTakeMs?: number;
  /** `"global"`: no `fetch` is given at all, the default where the case does not need one; `"call"`: to the call rather than to the factory. */
  readonly fetchGiven?: "factory" | "call" | "global";
  readonly middleware?: readonly MiddlewareBehaviour[];
  /** Installed with `use`. */
  readonly use?: readonly MiddlewareBehaviour[];
  /** Removed with `eject` before the call. */
  readonly eject?: boolean;
  readonly onAttempt?: "throws" | "rejects";
  readonly abort?: AbortMoment;
  /** What the call is made with in place of the method's own function. */
  readonly via?: "request" | "untyped";
}
