import type { FetchBehaviour } from "./caller.ts";
import { fetchBehaviours, type FetchTools } from "./fetch-behaviours.ts";
import type { Scene } from "./scene.ts";
import type { TestOperation } from "./test-operation.ts";

/** The caller's `fetch`: does for each attempt what the case says. */
export function callerFetch(
  scene: Scene,
): (url: string, init: RequestInit) => Promise<unknown> {
  const { fetched, clock, operation, test } = scene;
  const { fetch: behaviours = ["pass"], fetchTakesMs = 0 } = test.caller ?? {};
  const secret = Object.values(operation.credentials[0]).join(" ");
  // Not async: a fetch that throws has to throw.
  return (url, init) => {
    const { redirect, signal } = init;
    const credentials = hasCredentials(operation, init);
    fetched.push({ url, redirect, signal, credentials });
    clock.advance(fetchTakesMs);
    const behaviour = behaviours[fetched.length - 1] ?? behaviours.at(-1)!;
    const send = (): Promise<Response> => globalThis.fetch(url, init);
    const answer = behave(behaviour, { scene, send, secret });
    scene.answer = answer;
    return answer;
  };
}

async function failWith(message: string, cause: object): Promise<never> {
  throw Object.assign(new Error(message), { cause });
}

function behave(
  behaviour: FetchBehaviour,
  tools: FetchTools,
): Promise<unknown> {
  return typeof behaviour === "object"
    ? failWith(tools.secret, behaviour)
    : fetchBehaviours[behaviour](tools);
}

function hasCredentials(
  { credentials, credentialHeaders }: TestOperation,
  { headers }: RequestInit,
): boolean {
  const sent = new Headers(headers);
  return credentials.some((each) =>
    Object.entries(credentialHeaders(each)).some(
      ([name, value]) => sent.get(name) === value,
    ),
  );
}
