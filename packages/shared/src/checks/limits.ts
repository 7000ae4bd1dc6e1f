import type { Fail } from "../errors/configuration-error.js";
import type {
  BodyOptions,
  RetryOptions,
  TimeoutOptions,
} from "../types/call-options.js";
import { checkOptions } from "./options.js";

/** The `timeout`, `retry` and `maxBodyBytes` options of a call, merged and with their defaults. */
export type Limits = Required<{
  [Key in keyof (TimeoutOptions & RetryOptions & BodyOptions)]: number;
}>;

/** By the option that holds them, with a dot. */
const defaults: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "": { maxBodyBytes: 33_554_432 },
  "timeout.": { attemptMs: 75_000, totalMs: 180_000 },
  "retry.": {
    maxAttempts: 3,
    baseDelayMs: 500,
    maxDelayMs: 8_000,
    maxRetryAfterMs: 60_000,
  },
};

/** A timer's longest delay; a longer one fires at once. */
const longest = 2_147_483_647;

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
  base?: Limits,
): Limits {
  const { timeout, retry, maxBodyBytes } = given;
  if (base && !timeout && !retry && maxBodyBytes === undefined) {
    return base;
  }
  const merged: Record<string, number> = Object.assign(
    {},
    ...Object.values(defaults),
    base,
  );
  for (const [path, options] of [
    ["", { maxBodyBytes }],
    ["timeout.", timeout],
    ["retry.", retry],
  ] as const) {
    const checked = checkOptions(options ?? {}, defaults[path]!, fail, path);
    for (const [field, value] of Object.entries(checked as Partial<Limits>)) {
      if (value === undefined) {
        continue;
      }
      if (!Number.isInteger(value) || value < 1 || value > longest) {
        fail(`${path}${field} must be a whole number from 1 to ${longest}`);
      }
      merged[field] = value;
    }
  }
  return merged as Limits;
}
