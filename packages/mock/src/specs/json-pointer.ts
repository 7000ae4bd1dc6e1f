/** The keys of a JSON pointer: `/paths/~1payments` has `paths` and `/payments`. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What `keys` lead to in a value; undefined where they lead nowhere. */
export function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (from, key) => Reflect.get(Object(from), key),
    value,
  );
}

/** What a `$ref` of a document names. */
export function follow(document: unknown, ref: string): unknown {
  return at(document, keysOf(decodeURIComponent(ref)));
}
