import type { Fail } from "./fail-for.js";
import { isPrintable } from "./is-printable.js";
import type { ProviderDefinition } from "./provider-definition.js";

/**
 * The headers that a provider's own factory options stand for.
 *
 * @throws ConfigurationError that names the option, never its value.
 */
export function readHeaderOptions(
  { headerOptions = {} }: ProviderDefinition<never>,
  options: object,
  fail: Fail,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [option, header] of Object.entries(headerOptions)) {
    const value = (options as Record<string, unknown>)[option];
    if (value !== undefined) {
      headers[header] = isPrintable(value)
        ? value
        : fail(`${option} must be printable ASCII`);
    }
  }
  return headers;
}
