import type { RetryOptions, TimeoutOptions } from "./call-options.js";
import type { Fail } from "./fail.js";

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

const options: Readonly<Record<string, readonly (keyof Limits)[]>> = {
  timeout: ["attemptMs", "totalMs"],
  retry: ["maxAttempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"],
};

/** A timer's longest delay; a longer one fires at once. */
const longest = 2_147_483_647;

/**
 * The limits of `base`, or the defaults, with those of `timeout` and `retry` over them.
 *
 * @throws ConfigurationError for an unknown field, and for a value that is not a number from 0 (delays) or 1 (the others) to 2,147,483,647.
 */
export function mergeLimits(
  given: { readonly timeout?: unknown; readonly retry?: unknown },
  fail: Fail,
  base: Limits = defaults,
): Limits {
  if (given.timeout === undefined && given.retry === undefined) {
    return base;
  }
  const merged = { ...base };
  for (const [option, fields] of Object.entries(options)) {
    const values = given[option as keyof typeof given] ?? {};
    for (const [field, value] of Object.entries(values)) {
      if (!fields.includes(field as keyof Limits)) {
        fail(`${option}.${field} is unknown; known are ${fields.join(", ")}`);
      }
      if (value === undefined) {
        continue;
      }
      const least = field.includes("Delay") || field.includes("After") ? 0 : 1;
      const whole = field !== "maxAttempts" || Number.isInteger(value);
      if (!(value >= least && value <= longest && whole)) {
        fail(`${option}.${field} must be a number from ${least} to ${longest}`);
      }
      merged[field as keyof Limits] = value;
    }
  }
  return merged;
}
