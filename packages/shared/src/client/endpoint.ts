import type { Fail } from "../errors/configuration-error.js";
import type { ProviderDefinition } from "../types/provider-definition.js";

const secure: RegExp =
  /^(https:\/\/|http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])[:/])[^?#@]*$/;

/** Where requests go. */
export interface Endpoint {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Credentials go to this origin only. */
  readonly origin: string;
  /** The name of a documented environment; undefined for any other base URL. */
  readonly environment: string | undefined;
}

/**
 * The endpoint of the `environment` or `baseUrl` option.
 *
 * @throws ConfigurationError when they are both or neither given, or not usable.
 */
export function resolveEndpoint(
  { environments, defaultEnvironment }: ProviderDefinition<never>,
  given: string | undefined,
  baseUrl: string | undefined,
  fail: Fail,
): Endpoint {
  const environment =
    given ?? (baseUrl === undefined ? defaultEnvironment : undefined);
  const url = environment === undefined ? baseUrl : environments[environment];
  if (
    typeof url !== "string" ||
    (given !== undefined && baseUrl !== undefined)
  ) {
    fail(
      `give one of environment (${Object.keys(environments).join(", ")}) and baseUrl`,
    );
  }
  try {
    const { href, origin } = new URL(url);
    if (secure.test(href)) {
      return { baseUrl: href.replace(/\/+$/, ""), origin, environment };
    }
  } catch {
    // Reported below: the reason quotes the URL, which may hold a password.
  }
  return fail(
    "baseUrl must be an https URL (http on loopback) without user, query or fragment",
  );
}
