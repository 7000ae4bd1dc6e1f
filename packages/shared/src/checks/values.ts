import { ClientError } from "../errors/client-error.js";
import type { Fail } from "../errors/configuration-error.js";

/**
 * The prototype of what must not inherit from `Object.prototype`, where anyone
 * may have written. With `null` instead an object becomes a slow dictionary.
 */
export const bare: object = Object.freeze({ __proto__: null });

/** True for 1 or more printable ASCII characters without surrounding space: what a header can carry on every runtime. */
export function isPrintable(value: unknown): value is string {
  return typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value);
}

/** What a value is: its `typeof`, or what kind of object, whichever realm it comes from. */
export function kindOf(value: unknown): string {
  return typeof value === "object" ? tagOf(value) : typeof value;
}

/** The name of a value's type, such as `"BigInt"` or `"Map"`. */
export function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    // A proxy that was revoked, or whose trap throws.
    return "Proxy";
  }
}

/**
 * Runs code of the caller's, such as a getter.
 *
 * @throws what `fail` throws, by `name` alone: what a getter throws may hold a secret.
 */
export function guard<T>(name: string, fail: Fail, run: () => T): T {
  try {
    return run();
  } catch (reason) {
    if (reason instanceof ClientError) {
      throw reason;
    }
    return fail(`${name} cannot be read: a getter threw, or it is circular`);
  }
}

/** The names of an object's members, its own and then those of its classes. */
export function namesOf(target: object): string[] {
  const names: string[] = [];
  for (
    let owner: unknown = target;
    owner && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    names.push(...Object.getOwnPropertyNames(owner));
  }
  return names;
}

/**
 * A member of what the caller gave: its own, or of its class. What comes from
 * `Object.prototype` never counts: anyone may have written there.
 */
export function readMember(
  target: unknown,
  name: PropertyKey,
  path: string,
  fail: Fail,
): unknown {
  return guard(path, fail, () => {
    for (
      let owner = target;
      (owner ?? Object.prototype) !== Object.prototype;
      owner = Object.getPrototypeOf(owner)
    ) {
      if (Object.hasOwn(owner as object, name)) {
        return (target as Record<PropertyKey, unknown>)[name];
      }
    }
    return undefined;
  });
}
