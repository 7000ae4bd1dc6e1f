import { callerCredentials } from "./caller-credentials.ts";
import { callerFetch } from "./caller-fetch.ts";
import { CallerMiddleware } from "./caller-middleware.ts";
import { isJsonObject } from "./is-json-object.ts";
import { revive } from "./revive.ts";
import type { Scene } from "./scene.ts";
import type { UntypedClient } from "./test-operation.ts";

/** The client of a case, made with its factory options. */
export function openClient(scene: Scene): UntypedClient {
  const { test, operation, serverUrl, clock, events } = scene;
  const { caller = {}, options = {} } = test;
  const given = revive(options, operation, serverUrl);
  if (!isJsonObject(given)) {
    return operation.createClient(given);
  }
  const client = operation.createClient({
    ...(!("environment" in given) && {
      baseUrl: serverUrl + operation.basePath,
    }),
    credentials:
      caller.credentials === undefined
        ? operation.credentials[0]
        : callerCredentials(scene, caller.credentials),
    ...((caller.fetchGiven ?? "factory") === "factory" && {
      fetch: callerFetch(scene),
    }),
    onAttempt: (event: Readonly<Record<string, unknown>>) => {
      events.push(event);
      clock.announce(event["waitMs"] as number | undefined);
      if (caller.onAttempt === "throws") {
        throw new Error("onAttempt");
      }
      return caller.onAttempt === "rejects"
        ? Promise.reject(new Error("onAttempt"))
        : undefined;
    },
    [Symbol.for("@fintech-clients/runtime")]: clock.runtime,
    ...given,
  });
  const middleware = (caller.use ?? []).map(
    (each) => new CallerMiddleware(scene, each),
  );
  client["use"]?.(...middleware);
  if (caller.eject) {
    client["eject"]?.(...middleware);
  }
  return client;
}
