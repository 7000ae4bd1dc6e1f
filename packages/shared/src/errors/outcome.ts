/**
 * What is known of a write on the provider's side when its call failed.
 *
 * - `not-sent`: no request left this process, or no connection was made.
 * - `rejected`: the provider refused it: a 4xx, or a status documented as not executed.
 * - `executed`: the provider answered with a success, but its data did not reach you (unreadable, or middleware failed).
 * - `unknown`: it may or may not have been carried out.
 */
export type Outcome = "not-sent" | "rejected" | "executed" | "unknown";
