import {
  createProviderClient,
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
import { oauthCredentials } from "./oauth/oauth-credentials.js";
import { readClientCredentials } from "./oauth/read-client-credentials.js";
import type {
  YouHodlerClientOptions,
  YouHodlerEnvironment,
} from "./options.js";

const environments: Readonly<Record<YouHodlerEnvironment, string>> = {
  "business-api.youhodler.com": "https://business-api.youhodler.com",
  "b2b2x-sandbox.youhodler.com": "https://b2b2x-sandbox.youhodler.com/api",
};

const provider = {
  name: "youhodler",
  environments,
  operations,
  errorCodes,
  readError,
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
  const given = options?.credentials;
  const secret = readClientCredentials(given);
  if (!secret && typeof given !== "function") {
    return createTokenClient(options);
  }
  const client = createTokenClient({
    ...options,
    credentials: (request) => credentials(request),
  });
  // After the client has found the options to be valid.
  const credentials = oauthCredentials(options, secret, createSecretClient);
  return client;
}

/** A client that sends an access token. */
function createTokenClient(options: YouHodlerClientOptions): YouHodlerClient {
  return createProviderClient<Operations, ErrorCode, "token">(
    {
      ...provider,
      credentialHeaders: (read) => ({
        authorization: `Bearer ${read("token")}`,
      }),
    },
    options,
  );
}

/** A client that sends no credential header: it asks for access tokens, with the secret in the body. */
function createSecretClient(options: YouHodlerClientOptions): YouHodlerClient {
  return createProviderClient<
    Operations,
    ErrorCode,
    "clientId" | "clientSecret"
  >(
    {
      ...provider,
      // A token request changes nothing, so it is repeated like a read.
      operations: {
        ...operations,
        "POST /oauth/token": {
          ...operations["POST /oauth/token"],
          repeatable: true,
        },
      },
      credentialHeaders: (read) => {
        read("clientId");
        read("clientSecret");
        return {};
      },
    },
    options,
  );
}
