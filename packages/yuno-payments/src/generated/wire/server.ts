// Generated from specs/yuno-payments by `pnpm generate`. Do not edit.

import { checkOptions, kindOf, resolveEndpoint } from "@fintech-clients/shared";
import type { OperationMetadata, Step } from "@fintech-clients/shared";

/** Sends to the operation's own server; `own` has one for each of the provider's, in their order. */
export function server(roots: readonly string[], own: readonly string[]): Step {
  return (draft, fail) => {
    const { servers: given, definition, baseUrl, environment } = draft;
    const url = given
      ? own.find((each) => given[each])
      : own[roots.indexOf(baseUrl)];
    if (url !== undefined) {
      Object.assign(
        draft,
        given?.[url] ?? resolveEndpoint(definition, { baseUrl: url }, fail),
        { environment },
      );
    } else if (
      given ||
      // A text that is no environment's stands for all servers.
      Object.values(definition.environments).includes(baseUrl)
    ) {
      fail(`baseUrl has no URL for ${own.join(" or ")}`);
    }
  };
}

/** Takes for the option `baseUrl` an object too: a URL for each server. */
export function servers(
  roots: readonly string[],
  others: readonly string[],
): NonNullable<OperationMetadata["endpoint"]> {
  const types = Object.fromEntries(
    [...roots, ...others].map((url) => [url, "string"]),
  );
  return (definition, options, fail) => {
    const { baseUrl } = options;
    if (typeof baseUrl === "string" || kindOf(baseUrl) !== "Object") {
      return resolveEndpoint(definition, options, fail);
    }
    const given = checkOptions(baseUrl!, types, fail, "baseUrl.");
    const found = Object.fromEntries(
      Object.entries(given).flatMap(([key, url]) =>
        url
          ? [
              [
                key,
                resolveEndpoint(definition, { ...options, baseUrl: url }, fail),
              ],
            ]
          : [],
      ),
    );
    const [root] = roots.flatMap((url) => found[url] ?? []);
    return {
      ...(root ?? fail(`baseUrl has no URL for ${roots.join(" or ")}`)),
      // One server over plain HTTP is enough to refuse a production key.
      environment: Object.values(found).find((each) => each.environment)
        ?.environment,
      servers: found,
    };
  };
}
