import type { Fail } from "./fail.js";
import type { ProviderDefinition } from "./provider-definition.js";

const loopback: RegExp = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where requests go: a base URL without a slash at its end, and the name it has, if any. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly environment: string | undefined;
}

/**
 * The endpoint of the `environment` or `baseUrl` option.
 *
 * @throws ConfigurationError when they are both or neither given, or not usable.
 */
export function resolveEndpoint(
  definition: ProviderDefinition<never>,
  environment: unknown,
  baseUrl: unknown,
  fail: Fail,
): Endpoint {
  if (baseUrl === undefined) {
    const name = environment ?? definition.defaultEnvironment;
    const names = Object.keys(definition.environments);
    if (typeof name !== "string" || !names.includes(name)) {
      return fail(
        `environment must be one of ${names.join(", ")}, or give baseUrl`,
      );
    }
    return {
      baseUrl: definition.environments[name] as string,
      environment: name,
    };
  }
  if (environment !== undefined) {
    fail("give environment or baseUrl, not both");
  }
  let url: URL;
  try {
    url = new URL(baseUrl as string);
  } catch {
    return fail("baseUrl must be an absolute URL");
  }
  if (url.protocol !== "https:" && !isLoopback(url)) {
    fail("baseUrl must use https (http is for loopback only)");
  }
  if (url.username || url.password) {
    fail("baseUrl must not hold a user name or password; use credentials");
  }
  if (url.search || url.hash || /[?#]$/.test(url.href)) {
    fail("baseUrl must not have a query or fragment");
  }
  return { baseUrl: url.href.replace(/\/+$/, ""), environment: undefined };
}

function isLoopback(url: URL): boolean {
  return url.protocol === "http:" && loopback.test(url.hostname);
}
