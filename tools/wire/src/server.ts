import { guard, kindOf, resolveEndpoint } from "@fintech-clients/shared";
import type { OperationMetadata, Step } from "@fintech-clients/shared";

/** Sends to the operation's own server; `own` has one for each of the provider's, in their order. */
export function server(roots: readonly string[], own: readonly string[]): Step {
  return (draft, fail) => {
    const { servers, definition, baseUrl } = draft;
    if (servers) {
      const url = own.find((each) => Object.hasOwn(servers, each));
      Object.assign(
        draft,
        url === undefined
          ? fail(`the option baseUrl has no ${own.join(" or ")}`)
          : servers[url],
      );
    } else if (roots.includes(baseUrl)) {
      draft.baseUrl = own[roots.indexOf(baseUrl)]!;
      draft.origin = new URL(draft.baseUrl).origin;
    } else if (Object.values(definition.environments).includes(baseUrl)) {
      fail(`the spec names no server of this operation for ${baseUrl}`);
    }
  };
}

/** Takes for the option `baseUrl` an object too: a URL for each server. */
export function servers(
  roots: readonly string[],
  others: readonly string[],
): NonNullable<OperationMetadata["endpoint"]> {
  const known = [...roots, ...others];
  return (definition, options, fail) => {
    const { baseUrl } = options;
    if (kindOf(baseUrl) !== "Object") {
      return resolveEndpoint(definition, options, fail);
    }
    const found = Object.fromEntries(
      guard("baseUrl", fail, () =>
        Object.entries(baseUrl as Readonly<Record<string, string>>),
      ).map(([key, url]) =>
        known.includes(key)
          ? [
              key,
              resolveEndpoint(definition, { ...options, baseUrl: url }, fail),
            ]
          : fail(
              `baseUrl.${key} is no server of the spec, which has ${known.join(", ")}`,
            ),
      ),
    );
    const root = roots.find((each) => Object.hasOwn(found, each));
    return root === undefined
      ? fail(`baseUrl needs a URL for ${roots.join(" or ")}`)
      : { ...found[root]!, servers: found };
  };
}
