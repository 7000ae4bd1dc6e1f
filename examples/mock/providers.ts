import gu1Kyc from "@fintech-clients/gu1-kyc/openapi.json" with { type: "json" };
import youHodler from "@fintech-clients/youhodler/openapi.json" with { type: "json" };
import yunoBanking from "@fintech-clients/yuno-banking/openapi.json" with { type: "json" };
import yunoPayments from "@fintech-clients/yuno-payments/openapi.json" with { type: "json" };

import { credentials } from "./credentials.ts";
import type { Document } from "./document.ts";
import type { Provider } from "./provider.ts";
import { resolveRefs } from "./resolve-refs.ts";

const yunoSecrets = {
  "public-api-key": credentials.yuno.publicApiKey,
  "private-secret-key": credentials.yuno.privateSecretKey,
};

/** All that the mock knows of a provider beyond its OpenAPI document. */
export const providers: readonly Provider[] = [
  {
    name: "yuno-banking",
    document: resolveRefs(yunoBanking) as Document,
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
  {
    name: "yuno-payments",
    document: resolveRefs(yunoPayments) as Document,
    secrets: yunoSecrets,
    codes: {
      400: "INVALID_REQUEST",
      401: "INVALID_CREDENTIALS",
      404: "NOT_FOUND",
      429: "TOO_MANY_REQUESTS",
    },
    envelope: (_, code, message) => ({ code, messages: [message] }),
  },
  {
    name: "gu1-kyc",
    document: resolveRefs(gu1Kyc) as Document,
    secrets: { bearer: credentials.gu1.apiKey },
    codes: {
      400: "VALIDATION_ERROR",
      401: "UNAUTHORIZED",
      404: "NOT_FOUND",
      429: "TOO_MANY_REQUESTS",
    },
    envelope: (_, code, message) => ({ error: code, message }),
  },
  {
    name: "youhodler",
    document: resolveRefs(youHodler) as Document,
    secrets: { bearer: credentials.youHodler.token },
    codes: {
      400: "invalid_request",
      401: "unauthorized",
      404: "not_found",
      429: "rate_limited",
    },
    envelope: (_, code, message) => ({ code, message }),
  },
];
