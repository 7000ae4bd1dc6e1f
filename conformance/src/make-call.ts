import { callerFetch } from "./caller-fetch.ts";
import { CallerMiddleware } from "./caller-middleware.ts";
import type { Json } from "./case.ts";
import { isJsonObject } from "./is-json-object.ts";
import { merge } from "./merge.ts";
import { revive } from "./revive.ts";
import type { Scene } from "./scene.ts";
import type { UntypedClient } from "./test-operation.ts";

/** Makes the case's call. */
export async function makeCall(
  scene: Scene,
  client: UntypedClient,
): Promise<unknown> {
  const { test, operation } = scene;
  const { method } = operation;
  const template = (test.path?.template ?? operation.template).concat(
    test.path?.suffix ?? "",
  );
  const init = callInit(scene);
  return test.caller?.viaRequest
    ? client["request"]?.(method, template, init)
    : client[method]?.(template, init);
}

function callInit(scene: Scene): unknown {
  const { test, operation, serverUrl, caller: signal } = scene;
  const { caller = {}, call = {} } = test;
  if (!isJsonObject(call) || "$value" in call) {
    return revive(call, operation, serverUrl);
  }
  const documented: Json = {
    params: { path: pathOf(scene) },
    ...(operation.body !== undefined && { body: operation.body }),
  };
  return {
    signal: signal.signal,
    ...(caller.middleware && {
      middleware: caller.middleware.map(
        (each) => new CallerMiddleware(scene, each),
      ),
    }),
    ...(caller.fetchGiven === "call" && { fetch: callerFetch(scene) }),
    ...(revive(merge(documented, call), operation, serverUrl) as object),
  };
}

function pathOf({ test, operation }: Scene): Json {
  const path: Record<string, unknown> = { ...operation.path };
  const [first = ""] = Object.keys(path);
  if (test.path && "parameter" in test.path) {
    path[first] = test.path.parameter;
  }
  return path;
}
