import { readMember, type ReadCredential } from "@fintech-clients/shared";

import type { YouHodlerAccessToken } from "../options.js";

/** The header of an access token. Client credentials are sent in no header, but in the body of a token request. */
export function credentialHeaders(
  read: ReadCredential<keyof YouHodlerAccessToken>,
  given: unknown,
): Readonly<Record<string, string>> {
  if (!hasClientCredentials(given)) {
    return { authorization: `Bearer ${read("token")}` };
  }
  read("clientId");
  read("clientSecret");
  return {};
}

/** Whether client credentials are given, usable or not. */
export function hasClientCredentials(given: unknown): boolean {
  return ["clientId", "clientSecret"].some(
    (field) =>
      // A getter that throws is reported when it is read.
      readMember(given, field, field, () => true as never) !== undefined,
  );
}
