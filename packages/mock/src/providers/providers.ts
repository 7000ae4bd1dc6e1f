import { loadDocument } from "../specs/load-document.js";
import { credentials } from "./credentials.js";
import type { Provider, ProviderName } from "./provider.js";

const yuno = credentials["yuno-payments"];
const yunoSecrets = {
  "public-api-key": yuno.publicApiKey,
  "private-secret-key": yuno.privateSecretKey,
};

type Facts = Omit<Provider, "name" | "document">;

const facts: Readonly<Record<ProviderName, Facts>> = {
  "yuno-banking": {
    secrets: yunoSecrets,
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
    secrets: yunoSecrets,
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
    secrets: { bearer: credentials["gu1-kyc"].apiKey },
    codes: {
      400: "VALIDATION_ERROR",
      401: "UNAUTHORIZED",
      404: "NOT_FOUND",
      429: "TOO_MANY_REQUESTS",
    },
    envelope: (_, code, message) => ({ error: code, message }),
  },
  youhodler: {
    secrets: { bearer: credentials.youhodler.token },
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
export const providerNames = Object.keys(facts) as readonly ProviderName[];

/** A provider; its document is read the first time. */
export function readProvider(name: ProviderName): Provider {
  return { name, document: loadDocument(name), ...facts[name] };
}
