import { hide } from "../errors/client-error.js";
import type { Fail } from "../errors/configuration-error.js";
import { bare, kindOf, readMember, tagOf } from "./values.js";

/**
 * A copy of a body, or of a query with its names encoded, that can be written
 * without loss. It inherits nothing, so what somebody wrote into
 * `Object.prototype` is not sent.
 *
 * @throws ConfigurationError that names the field, and what would be left out or become something else.
 */
export function toPlain(
  given: unknown,
  path: string,
  inQuery: boolean,
  fail: Fail,
): unknown {
  const refuse = (why: string): never => fail(`${path} is ${why}`);
  let value = given;
  if (!inQuery && (Object(value) === value || typeof value === "bigint")) {
    const toJson = readMember(value, "toJSON", path, fail);
    if (typeof toJson === "function") {
      // Its name is not passed on: no `toJSON` of the language looks at it.
      value = (value as { toJSON: () => unknown }).toJSON();
      if (value == null) {
        refuse(`a ${tagOf(given)} that is invalid`);
      }
    }
  }
  if (
    typeof value === "string" ||
    typeof value === "boolean" ||
    Number.isFinite(value) ||
    (inQuery ? typeof value === "bigint" : value === null)
  ) {
    return value;
  }
  const isList = Array.isArray(value);
  if (!isList && kindOf(value) !== "Object") {
    return refuse(
      value == null
        ? String(value)
        : typeof value === "number"
          ? "no finite number"
          : `a ${tagOf(value)}`,
    );
  }
  // Each member is read once.
  const source = { ...(value as Readonly<Record<PropertyKey, unknown>>) };
  const names = Object.keys(source);
  if (names.length === 0) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!isList && prototype && Object.getPrototypeOf(prototype) !== null) {
      refuse("an instance without own members or toJSON");
    }
    // A serializer would leave it out silently.
    if (inQuery && path !== "params.query") {
      refuse("empty: leave it out");
    }
  }
  if (isList) {
    const list = Array.from(value as readonly unknown[], (each, index) =>
      toPlain(each, `${path}[${index}]`, inQuery, fail),
    );
    // JSON would look for one as far as `Object.prototype`, and a list needs its own prototype.
    hide(list, "toJSON", undefined);
    return list;
  }
  if (Object.getOwnPropertySymbols(source).length > 0) {
    refuse("keyed by a symbol");
  }
  const copy = { __proto__: bare } as unknown as Record<string, unknown>;
  for (const name of names) {
    const member = source[name];
    if (inQuery || member !== undefined) {
      copy[inQuery ? encodeURIComponent(name) : name] = toPlain(
        member,
        `${path}.${name}`,
        inQuery,
        fail,
      );
    }
  }
  return copy;
}
