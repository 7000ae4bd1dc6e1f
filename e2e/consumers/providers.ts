/** The packages that a user installs, without their scope, and what the program of each prints. */
export const providers = {
  "yuno-payments": ["SUCCEEDED", "rejected", "AUTHORIZATION_REQUIRED"],
  "yuno-banking": ["CLOSED", 202, "CANCELLED"],
  "gu1-kyc": ["cancelled", "rejected", "NOT_FOUND"],
  youhodler: ["executed", "rejected", "operation_not_cancellable"],
} as const;

/** One of {@link providers}. */
export type ProviderName = keyof typeof providers;

/** All of {@link providers}. */
export const providerNames = Object.keys(providers) as ProviderName[];
