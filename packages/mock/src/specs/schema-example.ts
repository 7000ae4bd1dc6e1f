import { follow } from "./json-pointer.js";

type Schema = Readonly<Record<string, unknown>>;

/** A text of each format that says what it has to look like. */
const texts: Readonly<Record<string, string>> = {
  uuid: "00000000-0000-4000-8000-000000000000",
  date: "2000-01-01",
  time: "00:00:00Z",
  "date-time": "2000-01-01T00:00:00Z",
  email: "name@example.com",
  uri: "https://example.com/",
};

/** The least that a schema allows, all fields of objects included: its own example, its only or first value, or an empty text, zero, false, an empty list. */
export function schemaExample(
  document: unknown,
  schema: unknown,
  seen: readonly unknown[] = [],
): unknown {
  const given = Object(schema) as Schema;
  const { $ref, examples, allOf, properties, format, minimum } = given;
  if (typeof $ref === "string") {
    const named = follow(document, $ref);
    // Stops at what contains itself.
    return seen.includes(named)
      ? undefined
      : schemaExample(document, named, [...seen, named]);
  }
  const exampleOf = (part: unknown): unknown =>
    schemaExample(document, part, seen);
  const own = [
    given["example"],
    ...first(examples),
    given["const"],
    given["default"],
    ...first(given["enum"]),
  ].find((each) => each !== undefined);
  if (own !== undefined) {
    return own;
  }
  const [alternative] = [...first(given["oneOf"]), ...first(given["anyOf"])];
  if (alternative !== undefined) {
    return exampleOf(alternative);
  }
  const [type] = [given["type"]].flat();
  if (allOf !== undefined || properties !== undefined || type === "object") {
    const parts = Array.isArray(allOf) ? allOf.map(exampleOf) : [];
    const fields = Object.entries(Object(properties) as Schema)
      .filter(([, each]) => Object(each)["writeOnly"] !== true)
      .map(([name, each]) => [name, exampleOf(each)] as const)
      .filter(([, value]) => value !== undefined);
    return Object.assign({}, ...parts, Object.fromEntries(fields)) as unknown;
  }
  switch (type) {
    case "array":
      return [];
    case "integer":
    case "number":
      return minimum ?? 0;
    case "boolean":
      return false;
    case "string":
      return texts[String(format)] ?? "";
    default:
      return null;
  }
}

function first(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list.slice(0, 1) : [];
}
