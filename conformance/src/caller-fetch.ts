import type { FetchBehaviour } from "./caller.ts";
import { foreignError } from "./foreign-error.ts";
import { macrotask } from "./macrotask.ts";
import type { Scene } from "./scene.ts";
import { successResponse } from "./success-response.ts";

/** The caller's `fetch`: does for each attempt what the case says. */
export function callerFetch(
  scene: Scene,
): (request: Request) => Promise<unknown> {
  const { fetch: behaviours = ["pass"], fetchTakesMs = 0 } =
    scene.test.caller ?? {};
  // Not async: a fetch that throws has to throw.
  return (request) => {
    const { fetched, clock } = scene;
    fetched.push({
      url: request.url,
      redirect: request.redirect,
      isRequest: request instanceof Request,
    });
    clock.advance(fetchTakesMs);
    const behaviour = behaviours[fetched.length - 1] ?? behaviours.at(-1);
    const answer = behave(behaviour ?? "pass", request, scene);
    scene.answer = answer;
    return answer;
  };
}

function behave(
  behaviour: FetchBehaviour,
  request: Request,
  scene: Scene,
): Promise<unknown> {
  const { credentials, provider } = scene.operation;
  const secret = Object.values(credentials[0]).join(" ");
  if (typeof behaviour === "object") {
    return failing(Object.assign(new Error(secret), { cause: behaviour }));
  }
  switch (behaviour) {
    case "pass":
      return globalThis.fetch(request);
    case "throws":
      throw new Error(secret);
    case "rejects":
      return failing(new TypeError(secret));
    case "rejects-with-nothing":
      return failing(undefined);
    case "rejects-with-our-error":
      return failing(foreignError(provider));
    case "rejects-with-dom-exception":
      return failing(new DOMException(secret, "TimeoutError"));
    case "hangs":
      void macrotask().then(() => scene.stuck("sending"));
      return new Promise(() => {});
    case "gives-nothing":
      return Promise.resolve();
    case "gives-text":
      return Promise.resolve(JSON.stringify(scene.operation.success.body));
    case "gives-object":
      return Promise.resolve({ status: 200, ok: true });
    case "gives-almost-response":
      return Promise.resolve({
        headers: new Headers(),
        text: () => Promise.resolve("{}"),
      });
    case "gives-used-body":
      return usedUp(successResponse(scene.operation));
    case "gives-error-response":
      return Promise.resolve(Response.error());
    case "gives-success":
      return Promise.resolve(successResponse(scene.operation));
  }
}

function failing(reason: unknown): Promise<never> {
  // oxlint-disable-next-line prefer-promise-reject-errors
  return Promise.reject(reason);
}

async function usedUp(response: Response): Promise<Response> {
  await response.text();
  return response;
}
