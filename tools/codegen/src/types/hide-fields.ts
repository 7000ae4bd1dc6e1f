import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  resolveRef,
  walkDocument,
} from "@fintech-clients/openapi";
import { membersOf } from "./members.ts";

export type Direction = "sent" | "received";

const hidden = { sent: "readOnly", received: "writeOnly" } as const;

/** Takes the fields out that do not go in this direction, in place. */
export function hide(
  original: OpenApiDocument,
  root: JsonObject,
  direction: Direction,
): void {
  /** What the schemas around one in an `allOf` take out of it. */
  const inherited = new Map<JsonObject, ReadonlySet<string>>();
  walkDocument(root, "schema", (schema) => {
    const gone = new Set([
      ...(inherited.get(schema) ?? []),
      ...hiddenFields(original, schema, direction),
    ]);
    if (gone.size === 0) return;
    for (const member of membersOf(schema["allOf"]))
      inherited.set(member, gone);
    const { properties, required } = schema;
    if (isObject(properties)) {
      schema["properties"] = Object.fromEntries(
        Object.entries(properties).filter(([name]) => !gone.has(name)),
      );
    }
    if (Array.isArray(required)) {
      const left = required.filter((name) => !gone.has(String(name)));
      if (left.length > 0) schema["required"] = left;
      else delete schema["required"];
    }
  });
}

/** The fields of a schema, and of those in its `allOf`, that do not go in this direction. */
function hiddenFields(
  original: OpenApiDocument,
  schema: JsonObject,
  direction: Direction,
  seen: ReadonlySet<JsonObject> = new Set(),
): string[] {
  if (seen.has(schema)) return [];
  const { properties } = schema;
  const own = Object.entries(isObject(properties) ? properties : {})
    .filter(([, field]) => isHidden(original, field, direction))
    .map(([name]) => name);
  const around = new Set([...seen, schema]);
  const others = membersOf(schema["allOf"]).flatMap((member) =>
    hiddenFields(original, resolveRef(original, member), direction, around),
  );
  return [...own, ...others];
}

/** Whether a field, what it refers to, or a part of its `allOf` says that it does not go in this direction. */
function isHidden(
  original: OpenApiDocument,
  field: unknown,
  direction: Direction,
): boolean {
  if (!isObject(field)) return false;
  const schema = resolveRef(original, field);
  return [field, schema, ...membersOf(schema["allOf"])].some(
    (each) => resolveRef(original, each)[hidden[direction]] === true,
  );
}
