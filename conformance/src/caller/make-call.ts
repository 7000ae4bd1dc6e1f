import { untyped } from "@fintech-clients/shared";
import { expandPlaceholders } from "../format/expand-placeholders.ts";
import { isJsonObject, merge, type JsonObject } from "../format/json-object.ts";
import type { UntypedClient } from "../operations/test-operation.ts";
import { callerFetch, placeOfFetch } from "./caller-fetch.ts";
import { CallerMiddleware } from "./caller-middleware.ts";
import { calledTemplate, type CaseContext } from "./case-context.ts";

/** Makes the case's call. */
export async function makeCall(
  context: CaseContext,
  client: UntypedClient,
): Promise<unknown> {
  const { test, operation } = context;
  const { method } = operation;
  const template = calledTemplate(context);
  const init = callInit(context);
  switch (test.caller?.via) {
    case "request":
      return client["request"]?.(method, template, init);
    case "untyped":
      return untyped(client as never).request(
        method as never,
        template,
        init as never,
      );
    default:
      return client[method]?.(template, init);
  }
}

function callInit(context: CaseContext): unknown {
  const { test, operation, caller: signal } = context;
  const { caller = {} } = test;
  const call = "call" in test ? test.call : {};
  if (!isJsonObject(call)) {
    return expandPlaceholders(call, context);
  }
  const documented: JsonObject = {
    params: { path: pathOf(context) },
    ...(operation.body !== undefined && { body: operation.body }),
  };
  return {
    signal: signal.signal,
    ...(caller.middleware && {
      middleware: caller.middleware.map(
        (each) => new CallerMiddleware(context, each),
      ),
    }),
    ...(placeOfFetch(context) === "call" && { fetch: callerFetch(context) }),
    ...(expandPlaceholders(merge(documented, call), context) as object),
  };
}

function pathOf({ test, operation }: CaseContext): JsonObject {
  const path: Record<string, unknown> = { ...operation.path };
  const [first = ""] = Object.keys(path);
  if (test.path && "parameter" in test.path) {
    path[first] = test.path.parameter;
  }
  return path;
}
