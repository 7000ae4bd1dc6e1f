import { credentials, schemes } from "../generated/authorization.js";
import { loadDocument } from "../specs/load-document.js";
import { documentedEnvelope, plainCodes } from "./documented-envelope.js";
import type { Provider, ProviderName } from "./provider.js";

/** How a provider refuses, where that is known better than from the examples of its document. */
const refusals: Readonly<
  Partial<
    Record<ProviderName, Pick<Provider, "codes" | "envelope" | "innerFailure">>
  >
> = {
  "yuno-banking": {
    codes: {
      400: "VALIDATION_ERROR",
      401: "NOT_AUTHENTICATED",
      404: "NOT_FOUND",
      429: "TooManyRequests",
    },
    envelope: (status, code, message) => ({
      code,
      messages: [message],
      http_code: status,
    }),
  },
  "yuno-payments": {
    codes: {
      400: "INVALID_REQUEST",
      401: "INVALID_CREDENTIALS",
      404: "NOT_FOUND",
      429: "TOO_MANY_REQUESTS",
    },
    innerFailure: "INTERNAL_SERVER_ERROR",
    envelope: (_, code, message) => ({ code, messages: [message] }),
  },
  "gu1-kyc": {
    codes: {
      400: "VALIDATION_ERROR",
      401: "UNAUTHORIZED",
      404: "NOT_FOUND",
      429: "TOO_MANY_REQUESTS",
    },
    envelope: (_, code, message) => ({ error: code, message }),
  },
  youhodler: {
    codes: {
      400: "invalid_request",
      401: "unauthorized",
      404: "not_found",
      429: "rate_limited",
    },
    envelope: (_, code, message) => ({ code, message }),
  },
};

/** Every provider's name. */
export const providerNames = Object.keys(
  credentials,
) as readonly ProviderName[];

/** A provider; its document is read the first time. */
export function readProvider(name: ProviderName): Provider {
  const document = loadDocument(name);
  return {
    name,
    document,
    credentials: credentials[name],
    schemes: schemes[name],
    ...(refusals[name] ?? {
      codes: plainCodes,
      envelope: documentedEnvelope(document),
    }),
  };
}
