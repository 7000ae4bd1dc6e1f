import { readMember } from "@fintech-clients/shared";
import type { ProviderDefinition } from "@fintech-clients/shared";

/** The fields of the option `credentials` that a security scheme is made of: one, or the user and the password of `basic`. */
export interface SchemeFields {
  readonly fields: readonly string[];
  /** Before the value, such as `"Bearer "`. */
  readonly prefix?: string;
}

/** Reads the credentials of each security scheme that the caller has any of; they are named by scheme. */
export function credentialsByScheme(
  schemes: Readonly<Record<string, SchemeFields>>,
): ProviderDefinition<string>["credentialHeaders"] {
  return (read, given) => {
    const values: Record<string, string> = {};
    for (const [scheme, { fields, prefix = "" }] of Object.entries(schemes)) {
      const has = fields.some(
        (field) =>
          readMember(given, field, `credentials.${field}`, () => {
            // A getter that throws is reported by `read`.
            return undefined as never;
          }) !== undefined,
      );
      // Without any credential the first is missed by its name.
      if (has) {
        const parts = fields.map((field) => read(field));
        values[scheme] =
          prefix + (parts.length > 1 ? btoa(parts.join(":")) : parts[0]!);
      }
    }
    if (Object.keys(values).length === 0) {
      read(Object.values(schemes)[0]!.fields[0]!);
    }
    return values;
  };
}
