import { expandPlaceholders } from "../format/expand-placeholders.ts";
import { isJsonObject } from "../format/json-object.ts";
import type { UntypedClient } from "../operations/test-operation.ts";
import { callerCredentials } from "./caller-credentials.ts";
import { callerFetch, placeOfFetch } from "./caller-fetch.ts";
import { CallerMiddleware } from "./caller-middleware.ts";
import type { CaseContext } from "./case-context.ts";

/** The client of a case, made with its factory options. */
export function openClient(context: CaseContext): UntypedClient {
  const { test, operation, serverUrl, clock, events } = context;
  const { caller = {} } = test;
  const options = "options" in test ? test.options : {};
  const given = expandPlaceholders(options, context);
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
        : callerCredentials(context, caller.credentials),
    ...(placeOfFetch(context) === "factory" && {
      fetch: callerFetch(context),
    }),
    onAttempt: (event: Readonly<Record<string, unknown>>) => {
      events.push(event);
      clock.announce(event["waitMs"] as number | undefined);
      if (event["waitMs"] !== undefined) {
        clock.jump(caller.suspendedMs ?? 0);
      }
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
    (each) => new CallerMiddleware(context, each),
  );
  client["use"]?.(...middleware);
  if (caller.eject) {
    client["eject"]?.(...middleware);
  }
  return client;
}
