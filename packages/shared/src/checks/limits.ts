import type { Fail } from "../errors/configuration-error.js";
import type {
  BodyOptions,
  RetryOptions,
  TimeoutOptions,
} from "../types/call-options.js";

/** The `timeout`, `retry` and `maxBodyBytes` options of a call, merged and with their defaults. */
export type Limits = Required<{
  [Key in keyof (TimeoutOptions & RetryOptions & BodyOptions)]: number;
}>;

const defaults: Limits = {
  attemptMs: 75_000,
  totalMs: 180_000,
  maxAttempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
  maxBodyBytes: 33_554_432,
};

/** A timer's longest delay; a longer one fires at once. */
const longest = 2_147_483_647;

/**
 * The limits of `base`, or the defaults, with those of `timeout` and `retry` over them.
 *
 * @throws ConfigurationError for an unknown field, and for a value that is no whole number from 1 to 2,147,483,647.
 */
export function mergeLimits(
  given: {
    readonly timeout?: unknown;
    readonly retry?: unknown;
    readonly maxBodyBytes?: unknown;
  },
  fail: Fail,
  base: Limits = defaults,
): Limits {
  const { timeout, retry, maxBodyBytes } = given;
  if (!timeout && !retry && maxBodyBytes === undefined) {
    return base;
  }
  const merged = { ...base };
  for (const [group, limits] of Object.entries({
    timeout,
    retry,
    "": { maxBodyBytes },
  })) {
    for (const [field, value = merged[field as keyof Limits]] of Object.entries(
      limits ?? {},
    )) {
      const isKnown =
        Object.hasOwn(defaults, field) && groupOf(field) === group;
      if (
        !isKnown ||
        !Number.isInteger(value) ||
        value < 1 ||
        value > longest
      ) {
        fail(
          `${group && `${group}.`}${field} must be a limit that exists, and a whole number from 1 to ${longest}`,
        );
      }
      merged[field as keyof Limits] = value;
    }
  }
  return merged;
}

function groupOf(field: string): string {
  return field === "maxBodyBytes"
    ? ""
    : /^(attempt|total)Ms/.test(field)
      ? "timeout"
      : "retry";
}
