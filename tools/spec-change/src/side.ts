/** Who writes a value: a program (`request`) or the provider (`response`). */
export type Side = "request" | "response";
