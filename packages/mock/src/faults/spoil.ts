import type { ServerResponse } from "node:http";

import { emptyAnswer, jsonAnswer, type Answer } from "../examples/answer.js";
import type { RequestFault } from "./fault.js";

/** What comes of an answer on its way: another answer, or what to do to the connection. */
export type Spoilt =
  | { readonly kind: "answer"; readonly answer: Answer }
  | {
      readonly kind: "connection";
      readonly end: (response: ServerResponse) => void;
      /** Of an answer that breaks off. */
      readonly status?: number;
    }
  | { readonly kind: "late"; readonly answer: Answer };

/** How each fault spoils the answer of an operation that was carried out; a fault that is not here leaves it as it is. */
const spoilers: Partial<
  Record<
    RequestFault,
    (answer: Answer, internalError: object | undefined) => Spoilt
  >
> = {
  "executed-then-lost": () => lost,
  "half-answer": (answer) => half(answer, (response) => response.destroy()),
  "stalled-body": (answer) => half(answer, () => undefined),
  "500-after-execution": () => ({ kind: "answer", answer: emptyAnswer(500) }),
  "400-after-execution": (_, internalError) => ({
    kind: "answer",
    // To any other provider's client a 400 is a refusal.
    answer:
      internalError === undefined
        ? emptyAnswer(500)
        : jsonAnswer(400, internalError),
  }),
  slow: (answer) => ({ kind: "late", answer }),
  "502-html": () => ({
    kind: "answer",
    answer: {
      status: 502,
      type: "text/html",
      body: "<html><h1>Bad Gateway</h1></html>",
    },
  }),
  redirect: () => ({
    kind: "answer",
    answer: {
      ...emptyAnswer(307),
      headers: { location: "https://example.com/elsewhere" },
    },
  }),
};

/** What a fault makes of an answer; `internalError` is the provider's body of a 400 for a failure within it, where it has one. */
export function spoil(
  fault: RequestFault | undefined,
  answer: Answer,
  internalError: object | undefined,
): Spoilt {
  const spoiler = fault === undefined ? undefined : spoilers[fault];
  return spoiler?.(answer, internalError) ?? { kind: "answer", answer };
}

/** The connection is reset, and no answer comes. */
export const lost: Spoilt = {
  kind: "connection",
  end: (response) => response.socket?.resetAndDestroy(),
};

/** The connection stays, and no answer comes. */
export const silent: Spoilt = { kind: "connection", end: () => undefined };

/** Announces the whole answer and sends half of it; an answer without a body is announced with two bytes. */
function half(
  { status, type = "application/json", body }: Answer,
  then: (response: ServerResponse) => void,
): Spoilt {
  return {
    kind: "connection",
    status,
    end: (response) => {
      response.writeHead(status, {
        "content-type": type,
        "content-length": Math.max(Buffer.byteLength(body), 2),
      });
      const start = body.length === 0 ? "{" : body.slice(0, body.length / 2);
      response.write(start, () => then(response));
    },
  };
}
