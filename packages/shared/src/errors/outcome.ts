/**
 * What is known of a write on the provider's side when its call failed.
 *
 * - `not-sent`: no request left this process, or no connection was made.
 * - `rejected`: the provider answered that it did not carry it out.
 * - `executed`: the provider answered with a success that could not be read.
 * - `unknown`: it may or may not have been carried out.
 */
export type Outcome = "not-sent" | "rejected" | "executed" | "unknown";
