/** The packages that a user installs, without their scope. */
export const providers = [
  "yuno-payments",
  "yuno-banking",
  "gu1-kyc",
  "youhodler",
] as const;

/** One of {@link providers}. */
export type ProviderName = (typeof providers)[number];
