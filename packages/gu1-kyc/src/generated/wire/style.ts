// Generated from specs/gu1-kyc by `pnpm generate`. Do not edit.

import type { Fail } from "@fintech-clients/shared";

/** A style of OpenAPI; a `*` after it means `explode`, as in RFC 6570. `json` is a parameter with JSON as its content. */
export type Style =
  | `${"form" | "spaceDelimited" | "pipeDelimited" | "simple" | "label" | "matrix"}${"" | "*"}`
  | "deepObject"
  | "json";

/** How one text is encoded. */
export type Encode = (text: string) => string;

/**
 * A value as text.
 *
 * @throws ConfigurationError for a list or an object: no style says how it is nested.
 */
export function scalar(value: unknown, path: string, fail: Fail): string {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? `${value}`
      : typeof value === "bigint"
        ? value.toString()
        : fail(`${path} is nested deeper than its style can write`);
}

/** Percent-encoded. */
export function percent(text: string, path: string, fail: Fail): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return fail(`${path} has half a surrogate pair, which has no encoding`);
  }
}

/** The members of a list or an object as pairs; a list's have no name. */
export function members(
  value: object,
  path: string,
  fail: Fail,
): [name: string | undefined, text: string][] {
  return Array.isArray(value)
    ? value.map((each, index) => [
        undefined,
        scalar(each, `${path}[${index}]`, fail),
      ])
    : Object.entries(value).map(([name, each]) => [
        name,
        scalar(each, `${path}.${name}`, fail),
      ]);
}
