import type { Fail } from "../errors/configuration-error.js";
import type {
  BodyOptions,
  RetryOptions,
  TimeoutOptions,
} from "../types/call-options.js";
import { checkOptions, type OptionTypes } from "./options.js";

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

const fields: Readonly<Record<"timeout" | "retry", OptionTypes>> = {
  timeout: { attemptMs: "", totalMs: "" },
  retry: {
    maxAttempts: "",
    baseDelayMs: "",
    maxDelayMs: "",
    maxRetryAfterMs: "",
  },
};

/**
 * The limits of `base`, or the defaults, with those that are given over them.
 *
 * @throws ConfigurationError for an unknown field, and for a value that is no whole number from 1 to 2,147,483,647.
 */
export function mergeLimits(
  given: BodyOptions & {
    readonly timeout?: TimeoutOptions | undefined;
    readonly retry?: RetryOptions | undefined;
  },
  fail: Fail,
  base: Limits = defaults,
): Limits {
  const merged = { ...base };
  const set = (field: string, value: unknown, name: string): void => {
    if (value === undefined) {
      return;
    }
    merged[field as keyof Limits] = isWhole(value)
      ? value
      : fail(`${name} must be a whole number from 1 to ${longest}`);
  };
  set("maxBodyBytes", given.maxBodyBytes, "maxBodyBytes");
  for (const option of ["timeout", "retry"] as const) {
    const limits = given[option];
    if (limits) {
      for (const [field, value] of Object.entries(
        checkOptions(limits, fields[option], fail, `${option}.`),
      )) {
        set(field, value, `${option}.${field}`);
      }
    }
  }
  return merged;
}

function isWhole(value: unknown): value is number {
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= longest
  );
}
