import type { Fail } from "../errors/configuration-error.js";
import type { Endpoint, EndpointChoice } from "../types/provider-definition.js";
import type { ProviderDefinition } from "../types/provider-definition.js";

const secure: RegExp =
  /^(https:\/\/|http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])[:/])[^?#@]*$/;

const plainHttp: RegExp = /^http:[^?#@]*$/;

/**
 * The endpoint of the `environment` or `baseUrl` option.
 *
 * @throws ConfigurationError when they are both or neither given, or not usable.
 */
export function resolveEndpoint(
  { environments, defaultEnvironment }: ProviderDefinition<never>,
  { environment: given, baseUrl, dangerouslyAllowHttp }: EndpointChoice,
  fail: Fail,
): Endpoint {
  const environment =
    given ?? (baseUrl === undefined ? defaultEnvironment : undefined);
  const url =
    environment === undefined
      ? baseUrl
      : Object.hasOwn(environments, environment) && environments[environment];
  if (
    typeof url !== "string" ||
    (given !== undefined && baseUrl !== undefined)
  ) {
    return fail(
      `give one of environment (${Object.keys(environments).join(", ")}) and baseUrl`,
    );
  }
  try {
    const { href, origin } = new URL(url);
    const isSecure = secure.test(href);
    if (isSecure || (dangerouslyAllowHttp && plainHttp.test(href))) {
      // A pattern would look at each slash as the first of the last ones.
      let end = href.length;
      while (href[end - 1] === "/") {
        end -= 1;
      }
      return {
        baseUrl: href.slice(0, end),
        origin,
        environment: isSecure ? environment : "sandbox",
      };
    }
  } catch {
    // Reported below: the reason quotes the URL, which may hold a password.
  }
  return fail(
    "baseUrl must be an https URL (http on loopback, or with dangerouslyAllowHttp) without user, query or fragment",
  );
}
