import { readMember } from "@fintech-clients/shared";

import type { YouHodlerClientCredentials } from "../options.js";

/** The client credentials that are given, read once; undefined where there are none. */
export function readClientCredentials(
  given: unknown,
): YouHodlerClientCredentials | undefined {
  const read = (name: string): unknown => {
    try {
      return readMember(given, name, name, () => {
        throw new Error(name);
      });
    } catch {
      // A getter of the caller's; refused by its field as no text, as what it throws may hold a secret.
      return 0;
    }
  };
  const own = {
    clientId: read("clientId"),
    clientSecret: read("clientSecret"),
  };
  return own.clientId === undefined && own.clientSecret === undefined
    ? undefined
    : (own as YouHodlerClientCredentials);
}
