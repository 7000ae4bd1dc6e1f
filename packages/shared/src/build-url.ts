import type { Fail } from "./fail.js";

/** A value that the URL parser, or a server, would take for "here" or "one level up". */
const dotSegment: RegExp = /^(?:\.|%2e){1,2}$/i;

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
  const url =
    baseUrl +
    template.replace(/\{([^{}]*)\}/g, (_, name: string) =>
      encodeParameter(
        name,
        Object.hasOwn(values, name) ? values[name] : undefined,
        fail,
      ),
    );
  if (!template.startsWith("/") || new URL(url).href !== url) {
    fail("the path must be one of the spec's path templates");
  }
  return url;
}

function encodeParameter(name: string, value: unknown, fail: Fail): string {
  const option = `params.path.${name}`;
  if (
    typeof value !== "string" &&
    typeof value !== "bigint" &&
    typeof value !== "boolean" &&
    !Number.isFinite(value)
  ) {
    return fail(`${option} must be a non-empty string or a number`);
  }
  const text = String(value);
  if (text === "" || dotSegment.test(text)) {
    fail(`${option} must not be empty or a dot segment`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    return fail(`${option} must be well-formed Unicode`);
  }
}
