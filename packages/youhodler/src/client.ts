import {
  createClient,
  prepareClient,
  type ErrorEnvelope,
  type JsonObject,
} from "@fintech-clients/shared";

import type { YouHodlerClient } from "./generated/client-types.js";
import {
  errorCodes,
  operations,
  type Operations,
} from "./generated/operations.js";
import type { ErrorCode } from "./generated/schema.js";
import { credentialHeaders } from "./oauth/credential-headers.js";
import { oauthCredentials } from "./oauth/oauth-credentials.js";
import type {
  YouHodlerClientOptions,
  YouHodlerEnvironment,
} from "./options.js";

const environments: Readonly<Record<YouHodlerEnvironment, string>> = {
  "business-api.youhodler.com": "https://business-api.youhodler.com",
  "b2b2x-sandbox.youhodler.com": "https://b2b2x-sandbox.youhodler.com/api",
};

/** YouHodler's error body: `{ code, message, details }`; a 429 tells the wait in `details.retry_after_ms`. */
function readError(body: JsonObject): ErrorEnvelope {
  const { code, message, details } = body;
  const { retry_after_ms: retryAfterMs } = (details ?? {}) as JsonObject;
  return { code, messages: message, details, retryAfterMs };
}

/**
 * Makes a client of YouHodler. Give `environment` or `baseUrl`: there is no default.
 *
 * @throws ConfigurationError that names the option that is missing, unknown or unusable.
 */
export function createYouHodlerClient(
  options: YouHodlerClientOptions,
): YouHodlerClient {
  const state = prepareClient(
    {
      name: "youhodler",
      environments,
      operations,
      errorCodes,
      readError,
      credentialHeaders,
    },
    options,
  );
  return createClient<Operations, ErrorCode>({
    ...state,
    credentials: oauthCredentials(state),
  });
}
