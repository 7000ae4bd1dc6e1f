import { readMember } from "../checks/values.js";
import type { Fail } from "../errors/configuration-error.js";

/** A value that the URL parser, or a server, would take for "here" or "one level up". */
const dotSegment: RegExp = /^(?:\.|%2e){1,2}$/i;

/** A path that the URL parser leaves as it is: no dot segment, nothing that it would encode or take for a query. */
const plainPath: RegExp =
  /^(\/(?!(\.|%2e){1,2}(\/|$))[\w.~%!$&'()*+,;=:@-]*)+$/i;

/**
 * The URL of an operation, its path parameters filled in and encoded.
 *
 * @throws ConfigurationError for a parameter that is missing, empty, not a
 * string, number, bigint or boolean, or a dot segment, and for a template that
 * would reach another path.
 */
export function buildUrl(
  baseUrl: string,
  template: string,
  values: Readonly<Record<string, unknown>>,
  fail: Fail,
): string {
  const path =
    typeof template === "string"
      ? template.replace(/\{([^{}]*)\}/g, (_, name: string) =>
          encodeParameter(
            name,
            readMember(values, name, `params.path.${name}`, fail),
            fail,
          ),
        )
      : "";
  return plainPath.test(path)
    ? baseUrl + path
    : fail("the path must be a template of the spec");
}

function encodeParameter(name: string, value: unknown, fail: Fail): string {
  const usable =
    /^(string|bigint|boolean)$/.test(typeof value) || Number.isFinite(value);
  const text = usable ? String(value) : "";
  try {
    if (text !== "" && !dotSegment.test(text)) {
      return encodeURIComponent(text);
    }
  } catch {
    // Half a surrogate pair has no encoding; reported below with the rest.
  }
  return fail(
    `params.path.${name} must be text or a number, not empty, no dot segment`,
  );
}
