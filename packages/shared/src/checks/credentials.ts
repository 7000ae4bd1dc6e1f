import type { Fail } from "../errors/configuration-error.js";
import type {
  ProviderDefinition,
  ReadCredential,
} from "../types/provider-definition.js";
import { isPrintable, readMember } from "./values.js";

/** Credentials that were checked. */
export interface Credentials {
  /** The headers that carry them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Their values, to be taken out of whatever a provider or a custom `fetch` echoes. */
  readonly secrets: readonly string[];
}

/** Checks credentials and turns them into headers; an unusable value fails by the name of its field, never with the value. */
export function readCredentials(
  definition: ProviderDefinition<never>,
  credentials: unknown,
  environment: string | undefined,
  fail: Fail,
): Credentials {
  const secrets: string[] = [];
  const read: ReadCredential<string> = (field, prefixes = {}) => {
    const path = `credentials.${field}`;
    const value = readMember(credentials, field, path, fail);
    if (value == null) {
      return fail(`${path} is missing`);
    }
    if (!isPrintable(value)) {
      return fail(
        `${path} ${value === "" ? "is empty" : "must be printable ASCII"}`,
      );
    }
    for (const [prefix, fits] of Object.entries(prefixes)) {
      if (
        environment &&
        value.startsWith(prefix) &&
        !fits.includes(environment)
      ) {
        fail(`${path} is for environment ${fits.join(" or ")}`);
      }
    }
    secrets.push(value);
    return value;
  };
  return {
    headers: definition.credentialHeaders(read, credentials, secrets),
    secrets,
  };
}
