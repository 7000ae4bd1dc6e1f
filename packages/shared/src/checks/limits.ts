import type { Fail } from "../errors/configuration-error.js";
import type { RetryOptions, TimeoutOptions } from "../types/call-options.js";

/** The `timeout` and `retry` options of a call, merged and with their defaults. */
export type Limits = Required<{
  [Key in keyof (TimeoutOptions & RetryOptions)]: number;
}>;

const defaults: Limits = {
  attemptMs: 75_000,
  totalMs: 180_000,
  maxAttempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
};

/** A timer's longest delay; a longer one fires at once. */
const longest = 2_147_483_647;

/**
 * The limits of `base`, or the defaults, with those of `timeout` and `retry` over them.
 *
 * @throws ConfigurationError for an unknown field, and for a value that is no whole number from 1 to 2,147,483,647.
 */
export function mergeLimits(
  given: { readonly timeout?: unknown; readonly retry?: unknown },
  fail: Fail,
  base: Limits = defaults,
): Limits {
  if (!given.timeout && !given.retry) {
    return base;
  }
  const merged = { ...base };
  for (const option of ["timeout", "retry"] as const) {
    for (const [field, value = merged[field as keyof Limits]] of Object.entries(
      given[option] ?? {},
    )) {
      const known =
        Object.hasOwn(defaults, field) &&
        (option === "timeout") === /^(attempt|total)Ms/.test(field);
      if (!known || !Number.isInteger(value) || value < 1 || value > longest) {
        fail(
          `${option}.${field} must be a limit that exists, and a whole number from 1 to ${longest}`,
        );
      }
      merged[field as keyof Limits] = value;
    }
  }
  return merged;
}
