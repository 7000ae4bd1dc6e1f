import type { FetchBehaviour } from "./caller.ts";
import { foreignError } from "./foreign-error.ts";
import { macrotask } from "./macrotask.ts";
import type { Scene } from "./scene.ts";
import { successResponse } from "./success-response.ts";

/** What a behaviour has to work with. */
export interface FetchTools {
  readonly scene: Scene;
  /** Really sends the request. */
  readonly send: () => Promise<Response>;
  /** What no error may show. */
  readonly secret: string;
}

/** What each behaviour that has a name does. It may throw, reject, and give anything. */
export const fetchBehaviours: Readonly<
  Record<
    Extract<FetchBehaviour, string>,
    (tools: FetchTools) => Promise<unknown>
  >
> = {
  pass: ({ send }) => send(),
  throws: ({ secret }) => {
    throw new Error(secret);
  },
  rejects: async ({ secret }) => {
    throw new TypeError(secret);
  },
  "rejects-with-nothing": async () => {
    // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- what a caller's code may do
    throw undefined;
  },
  "rejects-with-our-error": async ({ scene }) => {
    throw foreignError(scene.operation.provider);
  },
  "rejects-with-dom-exception": async ({ secret }) => {
    throw new DOMException(secret, "TimeoutError");
  },
  hangs: ({ scene }) => {
    void macrotask().then(() => scene.stuck("sending"));
    return new Promise(() => {});
  },
  "gives-nothing": async () => undefined,
  "gives-text": async ({ scene }) =>
    JSON.stringify(scene.operation.success.body),
  "gives-object": async () => ({ status: 200, ok: true }),
  "gives-almost-response": async () => ({
    headers: new Headers(),
    text: async () => "{}",
  }),
  "gives-status-of-nan": async () => ({
    status: Number.NaN,
    headers: new Headers(),
    text: async () => "{}",
  }),
  "gives-used-body": async ({ scene }) => {
    const response = successResponse(scene.operation);
    await response.text();
    return response;
  },
  "gives-error-response": async () => Response.error(),
  "gives-success": async ({ scene }) => successResponse(scene.operation),
};
