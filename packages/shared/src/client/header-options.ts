import { isPrintable } from "../checks/values.js";
import type { ProviderDefinition } from "../types/provider-definition.js";

/** Factory options of a provider's own, by the header that each is sent as with every call. */
export function headerOptions(
  headers: Readonly<Record<string, string>>,
): NonNullable<ProviderDefinition<never>["headerOptions"]> {
  return {
    types: Object.fromEntries(Object.keys(headers).map((name) => [name, null])),
    read: (options, fail) =>
      Object.fromEntries(
        Object.entries(headers).flatMap(([name, header]) => {
          const value = (options as Record<string, unknown>)[name];
          return value === undefined
            ? []
            : isPrintable(value)
              ? [[header, value]]
              : fail(`${name} must be printable ASCII`);
        }),
      ),
  };
}
