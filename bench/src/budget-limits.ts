/** What a provider package may cost; docs/decisions/0010 tells why the sizes are what they are. Timings are never asserted. */
export const budgetLimits = {
  /** Minified and gzipped, in bytes. */
  gzipped: 12_800,
  /** The same with `multipart/form-data`. */
  gzippedWithMultipart: 13_800,
  /** The same with servers of an operation, and the option `baseUrl` by server. */
  gzippedWithServers: 13_550,
  /** The same with OAuth. */
  gzippedWithOauth: 14_100,
  /** A webhook receiver alone, minified and gzipped, in bytes. */
  webhooks: 2_500,
  /** Installed with its dependencies, in bytes. */
  installed: 1_010_000,
  /** The same of yuno-payments, which has the most operations. */
  installedYunoPayments: 1_450_000,
  /** Packages that are installed with it: shared, openapi-fetch, and openapi-fetch's helpers. */
  dependencies: 3,
  /** Type instantiations of a program with one call. */
  instantiations: 3_000,
} as const;
