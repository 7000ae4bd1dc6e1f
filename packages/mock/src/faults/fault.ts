/**
 * Every fault of a request, and what it means. `executed` is what became of
 * the operation by then: a refusal or a repeated key executes nothing, with a
 * fault or without.
 */
export const requestFaults = {
  "lost-before-execution": "the connection breaks, nothing is executed",
  "executed-then-lost":
    "executed, then the connection breaks without an answer",
  "executed-after-give-up":
    "no answer comes; executed 5 simulated seconds later",
  "executed-during-back-off":
    "the connection breaks; executed before the next request is looked at",
  duplicated: "the request arrives twice; the first answer is given",
  "half-answer": "executed, then the connection breaks within the answer",
  "stalled-body": "executed, then half the answer comes and no more",
  "500-after-execution": "executed, answered with an empty 500",
  "400-after-execution":
    "executed, answered with 400 and the code INTERNAL_SERVER_ERROR; with an empty 500 where the provider has no such 400",
  "503-before-execution": "answered with 503, nothing is executed",
  "429-with-retry-after":
    "answered with 429 and Retry-After, nothing is executed",
  "429-without-retry-after":
    "answered with 429 and no hint when, nothing is executed",
  slow: "executed, answered late",
  "key-burnt":
    "answered with an empty 500, nothing is executed; where the provider says so, the key is used up",
  "key-expired":
    "the provider has forgotten the request's idempotency key, as after its lifetime",
  "502-html": "executed, answered with 502 and a page of a gateway's",
  redirect: "executed, answered with 307 to another host",
} as const;

/** A fault that befalls one request. */
export type RequestFault = keyof typeof requestFaults;

/** `refused` befalls connections: nothing listens, so that no request arrives. See `Mock.refuse`. */
export type Fault = RequestFault | "refused";

/** What `faultRate` draws from: all that a correct client can cope with. */
export const drawnFaults: readonly RequestFault[] = (
  Object.keys(requestFaults) as RequestFault[]
).filter((fault) => !["key-expired", "502-html", "redirect"].includes(fault));

/** True for the name of a request's fault. */
export function isRequestFault(name: unknown): name is RequestFault {
  return typeof name === "string" && Object.hasOwn(requestFaults, name);
}
