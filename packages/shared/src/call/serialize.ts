import { kindOf } from "../checks/values.js";
import type { Fail } from "../errors/configuration-error.js";
import type { QuerySerializer } from "../types/call-options.js";
import type { Method } from "../types/operations.js";
import { defaultQuerySerializer } from "./openapi-fetch.js";

const plain: RegExp = /^(string|bigint|boolean|undefined|Object|Array|Null)$/;

/**
 * A body as it is sent: JSON.
 *
 * @throws ConfigurationError for what JSON cannot hold, and for a body of a method that has none.
 */
export function serializeBody(
  body: unknown,
  method: Method,
  fail: Fail,
): string | undefined {
  if (body === undefined) {
    return undefined;
  }
  let text: string | undefined;
  try {
    text = JSON.stringify(body, refuseLoss);
  } catch {
    // Reported below: the reason may quote the body.
  }
  return text === undefined || method === "GET" || method === "HEAD"
    ? fail(`body must be JSON, and none for GET and HEAD`)
    : text;
}

/**
 * A query as it is sent: with its question mark, or nothing at all.
 *
 * @throws ConfigurationError for what the serializer cannot write.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  serializer: QuerySerializer | undefined,
  fail: Fail,
): string {
  let written: unknown;
  try {
    written = serializer
      ? serializer(query)
      : kindOf(query) === "Object" &&
        isPlainThroughout(query) &&
        defaultQuerySerializer(query);
  } catch {
    // Reported below with what is no text: the reason may quote the query.
  }
  return typeof written === "string" && !written.includes("#")
    ? written.replace(/^(?=[^?])/, "?")
    : fail("params.query needs a querySerializer that can write it as text");
}

/** Throws for what JSON would leave out, or make null of: an invalid `Date`, NaN. */
function refuseLoss(
  this: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): unknown {
  if (!isPlain(value) || (value === null && this[name] !== null)) {
    throw new TypeError("not JSON");
  }
  return value;
}

/** False for what would silently be left out or become something else: a Map, a function, NaN. */
function isPlain(value: unknown): boolean {
  return typeof value === "number"
    ? Number.isFinite(value)
    : plain.test(kindOf(value));
}

function isPlainThroughout(value: unknown): boolean {
  return (
    isPlain(value) &&
    (Object(value) !== value ||
      Object.values(value as object).every(isPlainThroughout))
  );
}
